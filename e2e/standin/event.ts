/** An event that its listeners may hold back. */
export type HeldEvent = { preventDefault(): void; readonly defaultPrevented: boolean };

/** Makes one. */
export function heldEvent(): HeldEvent {
  let prevented = false;
  return {
    preventDefault: () => void (prevented = true),
    get defaultPrevented() {
      return prevented;
    },
  };
}
