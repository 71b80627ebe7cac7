/** Whether pages of an origin may send. A pattern is an origin, an origin with `:*` for any port, or `*`. */
export function isAllowed(origin: string, allow: readonly string[]): boolean {
  return allow.some((pattern) => {
    if (pattern === '*') return true;
    if (pattern.endsWith(':*')) return origin.replace(/:\d+$/, '') === pattern.slice(0, -2);
    return origin === pattern.replace(/\/$/, '');
  });
}

/** A page's address without what may say more about its reader than about the page. */
export function pageOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
