/**
 * Has every widget of the page look again. Each watches the `lang` of the page, and a `lang` that is set to what it was is a
 * change to them: so a page that adds nothing carries no list of its widgets.
 */
export function redraw(): void {
  const { documentElement: page } = document;
  const lang = page.getAttribute('lang');
  page.setAttribute('lang', lang ?? '');
  if (lang === null) page.removeAttribute('lang');
}
