/** An address, resolved. Never throws; what is no address has the protocol ":". */
export const resolve = (href: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href });

/**
 * An address for a link, or `undefined` where it is neither a web nor a mail address: `javascript:` and `data:` can run.
 * The reader has checked the feed's addresses already; this one stands before every link, whoever set it.
 */
export function safeHref(href: string | false | null | undefined): string | undefined {
  const link = href && resolve(href);
  return link && /^(https?|mailto):$/.test(link.protocol) ? link.href : undefined;
}
