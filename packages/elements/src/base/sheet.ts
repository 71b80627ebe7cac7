const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of some rules, one for all elements of a kind; constructed, which a strict Content-Security-Policy allows. */
export function sheetOf(rules: string): CSSStyleSheet {
  let sheet = sheets.get(rules);
  if (!sheet) {
    sheets.set(rules, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(rules);
  }
  return sheet;
}

/**
 * Gives the place where an element stands the style sheet of what it draws in light DOM: the page, or the shadow root around it. Once for
 * each place. Every selector of such a sheet begins with a class or a tag of ours. Safari before 16.4 can't: there it stands in the page's
 * own looks.
 */
export function adoptLightStyles(host: Element, rules: string): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = sheetOf(rules);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
