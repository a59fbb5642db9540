/** How far the box around an element is scrolled, and how much of it is seen: what lies outside need not be drawn. */
export class Scrolled {
  top = $state(0);
  height = $state(400);

  /** To be attached to what fills the box. */
  readonly within = (node: HTMLElement): (() => void) => {
    const box = node.parentElement ?? node;
    const see = (): void => void Object.assign(this, { top: box.scrollTop, height: box.clientHeight });
    const watch = new ResizeObserver(see);
    watch.observe(box);
    box.addEventListener('scroll', see, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', see);
    };
  };
}
