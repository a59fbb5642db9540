// Sets the theme before the first paint; state/prefs.svelte.ts goes on from there, by the same rule.
(() => {
  let kept = {};
  try {
    kept = JSON.parse(document.documentElement.dataset.settings ?? '{}');
  } catch {
    // What cannot be read is as if it were not there.
  }
  const wants = (query) => window.matchMedia(query).matches;
  const system = wants('(prefers-contrast: more)')
    ? 'contrast'
    : wants('(prefers-color-scheme: dark)')
      ? 'dark'
      : 'light';
  const chosen = ['light', 'dark', 'contrast'].includes(kept.theme) ? kept.theme : system;
  document.documentElement.dataset.theme = chosen;
})();
