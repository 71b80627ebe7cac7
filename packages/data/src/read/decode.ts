/**
 * The text of a feed's bytes: UTF-16 where its byte order mark says so (Excel's "Unicode text"), else UTF-8 where the bytes are valid UTF-8
 * (text in another encoding hardly ever is, whatever the server says), else Windows-1252, in which Excel saves "CSV". Never throws.
 */
export function decode(bytes: Uint8Array): string {
  // No UTF-8 has this byte.
  const isWide = bytes[0] === 0xff;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes Windows-1252 for Latin-1, in which there is no dash, unless it is told that more is to come.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
