/** A random UUID (version 4), on plain http too, where browsers hide `crypto.randomUUID`. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  return [...bytes]
    .map((byte, at) => (/^([468]|10)$/.test(String(at)) ? '-' : '') + byte.toString(16).padStart(2, '0'))
    .join('');
}
