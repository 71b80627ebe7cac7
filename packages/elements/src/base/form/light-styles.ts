const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives the place where an element stands the style sheet of what it draws in light DOM: the page, or the shadow root around
 * it. Once for each place, and by a constructed sheet, which a strict Content-Security-Policy allows. Every selector of such a
 * sheet begins with a class or a tag of ours.
 */
export function adoptLightStyles(host: Element, rules: string): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  // Before 2023 Safari had none: the form stands there in the page's own looks.
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = sheets.get(rules) ?? new CSSStyleSheet();
  if (!sheets.has(rules)) sheet.replaceSync(rules);
  sheets.set(rules, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
