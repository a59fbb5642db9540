import './checkNode.mjs';
import { standIn } from '../bin/standIn.js';
import { ROOT } from '../bin/node24.js';
import { fetchElectron, findElectron } from './electronBinary.mjs';
import { sampleWorkspace } from './sample.mjs';
import { setUp } from './setUp.mjs';
import { runCommand } from './steps.mjs';

// npm start: sets up, makes the sample workspace, opens the application on it.
await runCommand(async () => {
  const node = await setUp();
  const workspace = await sampleWorkspace(node);
  if (!hasScreen()) {
    console.log('Máy không có màn hình: mở địa chỉ dưới đây trong trình duyệt, Ctrl+C để dừng.');
    console.log('No display: open the address below in a browser, Ctrl+C to stop.');
    return openInBrowser(node, workspace, []);
  }
  const electron = findElectron() ?? (await fetchElectron());
  if (electron) {
    console.log('Mở bằng Electron. · Opening in Electron.');
    const started = Date.now();
    const status = await openInElectron(electron, workspace);
    if (status === 0 || Date.now() - started > 10_000) return status;
    console.log(`Electron không chạy được trên máy này (mã ${status}): mở trong trình duyệt.`);
    console.log(`Electron does not run on this machine (status ${status}): opening in the browser.`);
  } else {
    console.log('Chưa có chương trình Electron và không tải về được: mở trong cửa sổ trình duyệt, Ctrl+C để dừng.');
    console.log('Electron is not here and could not be fetched: opening in a browser window, Ctrl+C to stop.');
    console.log('Thử tải lại · To try again: CTDESK_FETCH_ELECTRON=1 npm start');
  }
  return openInBrowser(node, workspace, ['--open']);
});

function openInElectron(electron, workspace) {
  const env = { ...process.env, CTDESK_WORKSPACE: workspace };
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Electron refuses to start for root otherwise
  return standIn(electron, [...asRoot, ROOT, `--workspace=${workspace}`], { cwd: ROOT, env }).catch(() => 127);
}

function openInBrowser(node, workspace, more) {
  return standIn(node, ['out/loopback/main.js', '--workspace', workspace, ...more], { cwd: ROOT });
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
