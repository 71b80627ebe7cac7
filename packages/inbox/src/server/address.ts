/**
 * The address that a request comes from. Each proxy writes whom it has it from at the end of `X-Forwarded-For`; what stands further left may be
 * anybody's invention, so with no proxy the header counts for nothing.
 */
export function addressBehind(
  peer: string | undefined,
  forwarded: string | null,
  proxies: number,
): string | undefined {
  if (!proxies) return peer;
  const chain = (forwarded ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return chain.at(-proxies) ?? chain[0] ?? peer;
}
