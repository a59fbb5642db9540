// Runs in the page: what is cut off, spills, lies outside the window or under something else. Gives one line a fault.
(() => {
  const faults = [];
  const W = innerWidth;
  const H = innerHeight;
  const SLACK = 1.5;
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role=separator][tabindex]';
  const style = (element) => getComputedStyle(element);
  const scrolls = (element, axis) => /auto|scroll/.test(style(element)[`overflow${axis}`]);
  const hides = (element, axis) => /hidden|clip/.test(style(element)[`overflow${axis}`]);
  const ancestors = (element) => {
    const all = [];
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) all.push(at);
    return all;
  };
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen, svg, dialog:not([open]), [popover]:not(:popover-open)');
  const named = (element) => ancestors(element).some((one) => one.title || one.getAttribute('aria-label'));
  const cutWithSign = (element) => style(element).textOverflow === 'ellipsis' && named(element);
  const name = (element) => {
    const words = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ');
    const path = ancestors(element)
      .slice(0, 3)
      .reverse()
      .map(
        (one) =>
          one.tagName.toLowerCase() +
          [...one.classList]
            .filter((c) => !c.startsWith('svelte-'))
            .map((c) => `.${c}`)
            .join(''),
      )
      .join(' > ');
    return `${path} “${words.slice(0, 50)}”`;
  };

  if (document.documentElement.scrollWidth > W)
    faults.push(`page scrolls sideways: ${document.documentElement.scrollWidth} > ${W}`);

  /** Lines that end in an ellipsis after so many, and say the rest in their title. */
  const clampedWithTitle = (element) => {
    const lines = getComputedStyle(element).webkitLineClamp;
    return lines !== '' && lines !== 'none' && element.title !== '';
  };

  /** Text that reaches beyond what shows it. */
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent.trim() || !seen(element) || /SCRIPT|STYLE|OPTION|TEXTAREA/.test(element.tagName)) continue;
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    let [freeX, freeY] = [false, false];
    for (const one of ancestors(element)) {
      const box = one.getBoundingClientRect();
      if (!freeX && hides(one, 'X') && (rect.right > box.right + SLACK || rect.left < box.left - SLACK)) {
        if (!cutWithSign(one) && !cutWithSign(element)) faults.push(`cut off sideways: ${name(element)}`);
        freeX = true;
      }
      if (!freeY && hides(one, 'Y') && (rect.bottom > box.bottom + 3 || rect.top < box.top - 3)) {
        if (!clampedWithTitle(one))
          faults.push(`cut off below or above: ${name(element)} in ${name(one).slice(0, 60)}`);
        freeY = true;
      }
      if (scrolls(one, 'X')) freeX = true;
      if (scrolls(one, 'Y')) freeY = true;
      if (style(one).position === 'fixed') break;
    }
    if (!freeX && (rect.right > W + SLACK || rect.left < -SLACK)) faults.push(`outside the window: ${name(element)}`);
    if (!freeY && (rect.bottom > H + SLACK || rect.top < -SLACK)) faults.push(`below the window: ${name(element)}`);
  }

  /** Words wider than the button, tab, mark or cell that they stand in. */
  for (const element of document.querySelectorAll('button, a, td, th, .tag, .btn, h1, h2, label, dt, dd, summary')) {
    if (!seen(element) || element.clientWidth === 0 || hides(element, 'X') || scrolls(element, 'X')) continue;
    if (style(element).display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth + SLACK) faults.push(`spills: ${name(element)}`);
  }

  /** Choices whose text is cut without a sign, and text of which nothing is left but the sign. */
  for (const select of document.querySelectorAll('select'))
    if (seen(select) && select.scrollWidth > select.clientWidth + SLACK && !cutWithSign(select))
      faults.push(`cut off choice: ${name(select)}`);
  for (const element of document.querySelectorAll('body *')) {
    if (
      style(element).textOverflow !== 'ellipsis' ||
      !seen(element) ||
      element.scrollWidth <= element.clientWidth + SLACK
    )
      continue;
    if (element.clientWidth < 40) faults.push(`nothing left of: ${name(element)}`);
  }

  /** Regions that scroll and show next to nothing, drawings too small to read. */
  for (const region of document.querySelectorAll('body *')) {
    if (!seen(region)) continue;
    if (
      scrolls(region, 'Y') &&
      region.scrollHeight > region.clientHeight + 1 &&
      region.clientHeight < 56 &&
      region.tagName !== 'TEXTAREA'
    )
      faults.push(`no room: ${name(region)}`);
    if (region.tagName === 'CANVAS' && (region.clientWidth < 200 || region.clientHeight < 120))
      faults.push(`drawing too small: ${name(region)} ${region.clientWidth}×${region.clientHeight}`);
  }

  /** Controls that cannot be reached by a pointer because something lies over them, or that lie outside. */
  for (const control of document.querySelectorAll(CONTROLS)) {
    if (!seen(control) || control.disabled) continue;
    const rect = control.getBoundingClientRect();
    if (rect.width < 2 && rect.height < 2) continue;
    const regions = ancestors(control)
      .slice(1)
      .filter((one) => scrolls(one, 'X') || scrolls(one, 'Y'));
    const canScroll = regions.some(
      (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
    );
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
    if (x < 0 || x > W || y < 0 || y > H) {
      if (!canScroll) faults.push(`control outside the window: ${name(control)}`);
      continue;
    }
    const top = document.elementFromPoint(x, y);
    if (!top || top.contains(control) || control.contains(top) || canScroll) continue;
    if (top.closest('.notices, aside, dialog, [data-bits-floating-content-wrapper]')) continue;
    if (control.labels && [...control.labels].some((label) => label.contains(top))) continue;
    faults.push(`covered: ${name(control)} by ${name(top)}`);
  }
  return [...new Set(faults)];
})();
