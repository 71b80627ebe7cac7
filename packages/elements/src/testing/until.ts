/** Waits until something holds; says what was missing when it does not. Real time, for what a server or a browser does. */
export async function until<T>(
  holds: () => T | Promise<T>,
  says = String(holds),
  milliseconds = 8000,
): Promise<NonNullable<T>> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain for: ${says}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
