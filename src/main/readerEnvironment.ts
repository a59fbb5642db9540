/** What the system needs to start the program, and nothing of the user's. Never empty: Electron would give the whole of its own. */
export function readerEnvironment(ours: NodeJS.ProcessEnv): Record<string, string> {
  const needed = ['SystemRoot', 'LD_LIBRARY_PATH'].flatMap((name) => (ours[name] ? [[name, ours[name]]] : []));
  return { LANG: 'C.UTF-8', ...Object.fromEntries(needed) };
}
