/** Waits until something is so; fails with its name when that takes too long. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  most = 90_000,
): Promise<T> {
  const end = performance.now() + most;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
