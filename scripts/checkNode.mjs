// Imported first by every command: an older Node.js gets a sentence instead of a syntax error further on.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cần Node.js 20.19 trở lên (máy này có ${process.version}). Hãy cài bản mới: https://nodejs.org`);
  console.error(`Node.js 20.19 or later is needed (this is ${process.version}).`);
  process.exit(1);
}
