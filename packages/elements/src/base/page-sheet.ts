let sheet: CSSStyleSheet | undefined;

/**
 * The one style sheet of the page, for rules that depend on data, such as colours of parties: a strict Content-Security-Policy allows no
 * `style` attribute. Every data element has it; what it holds comes with who writes it, so a widget without parties carries none of them.
 */
export const pageSheet = (): CSSStyleSheet => (sheet ??= new CSSStyleSheet());
