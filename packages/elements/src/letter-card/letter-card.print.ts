/** Marks what is printed, and each shadow host around it, as long as the print dialogue is open. */
const MARK = 'data-rosette-print';
/** How long a dialogue may take to open, in milliseconds. */
const LATER = 1000;

/**
 * The letter, whatever is around it left out: what it stands in is a plain block, so that it has the whole page. In the page's typeface,
 * black, at the size of print, and with the addresses of its links, which paper has not.
 */
const rules = (family: string): string => `@media print {
@page { margin: 15mm }
:not([${MARK}], [${MARK}] *, :has([${MARK}])), [${MARK}] > [slot=actions] { display: none !important }
[${MARK}], :has([${MARK}]) { all: unset !important; display: block !important; color-scheme: light !important }
:has([${MARK}])::before, :has([${MARK}])::after { content: none !important }
[${MARK}] { font: 10.5pt ${family} !important }
[${MARK}], [${MARK}] * { background: none !important; color: #000 !important }
[${MARK}] a[href^=http]::after { content: ' (' attr(href) ')'; overflow-wrap: anywhere }
}`;

/**
 * Opens the print dialogue with one element alone on the page. The rules for it are there as long as the dialogue is, in the page and in
 * each shadow root around the element; on screen they change nothing. Where a browser does not know `:has()`, the page is printed as it is.
 */
export function printAlone(element: Element): void {
  const undo: (() => void)[] = [];
  const text = rules(getComputedStyle(element).fontFamily);
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const marked = at;
    const root = marked.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets) break;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
    marked.setAttribute(MARK, '');
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      marked.removeAttribute(MARK);
    });
  }
  const end = (): void => undo.splice(0).forEach((step) => step());
  let isOpen = false;
  const begin = (): void => void (isOpen = true);
  addEventListener('beforeprint', begin, { once: true });
  addEventListener('afterprint', end, { once: true });
  print();
  // A frame that may open no dialogue leaves out both events. A page that is still loading may open it a little later.
  setTimeout(() => {
    removeEventListener('beforeprint', begin);
    if (!isOpen) end();
  }, LATER);
}
