const SHEET = /^https?:\/\/docs\.google\.com\/(?:.+\/)?spreadsheets\/(?:.+\/)?d\/((e\/)?[\w-]+)(.*)/i;

/**
 * The address from which a feed is read: a Google Sheets address of any kind, as people copy it from their browser or from "Publish to
 * the web", becomes that of the same sheet as CSV. Every other address is given back, without the white space around it.
 *
 * A published sheet (`/d/e/…`, `/pubhtml`, `/pub`) has its own CSV; one that is shared by link is exported.
 */
export function feedAddress(src: string): string {
  const address = src.trim();
  const [, id, published, rest = ''] = SHEET.exec(address) ?? [];
  if (!id || /=[ct]sv|gviz/.test(rest)) return address;
  // The last: the address bar's `#gid=` is the sheet on the screen; `?gid=` may be an older one.
  const gid = /gid=\d+(?!.*gid=)/.exec(rest)?.[0];
  const [page, single] =
    published || rest.startsWith('/pub') ? ['pub?output', '&single=true'] : ['export?format', ''];
  return `https://docs.google.com/spreadsheets/d/${id}/${page}=csv${gid ? `&${gid}${single}` : ''}`;
}
