import type { Place } from './address.js';

/** Language, direction and theme go on the page itself, where a widget finds them as on any other page. */
export function dressPage({ lang, dir, theme }: Place): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir === 'auto' ? 'ltr' : dir;
  root.dataset['theme'] = theme;
}
