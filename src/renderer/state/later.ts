/** Asks when the frame under way is painted: what is drawn first does not wait for what comes beside it. */
export const later = async <T>(ask: () => Promise<T>): Promise<T> => {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return ask();
};
