const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives an element a shadow root with rules of its own, for a class that does without Lit's. One sheet for all elements of a kind, which
 * a strict Content-Security-Policy allows; before 2023 Safari had none, and gets a `<style>`.
 */
export function attachStyled(host: Element, rules: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  if ('adoptedStyleSheets' in root) {
    const sheet = sheets.get(rules) ?? new CSSStyleSheet();
    if (!sheets.has(rules)) sheet.replaceSync(rules);
    sheets.set(rules, sheet);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = rules;
    (root as ShadowRoot).append(style);
  }
  return root;
}
