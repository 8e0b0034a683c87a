/**
 * Resolves when what was last rendered stands on the screen, so that long work after it lets nobody wait for a sign
 * that the click was taken. A page that is not shown paints nothing: then it resolves all the same.
 */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
