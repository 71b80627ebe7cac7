import type { Winner } from '@rosette/data';
import { resolve, safeHref } from '../base/link.js';

/** Those elected as schema.org has them: persons, their office, and the party that they stood for. */
export function winnersJsonLd(winners: readonly Winner[]): string {
  const people = winners
    .filter(({ name }) => name)
    .map(({ name, office, party, photo, credit, href }) => ({
      '@type': 'Person',
      name,
      jobTitle: office ?? undefined,
      memberOf: party?.kind === 'party' ? { '@type': 'Organization', name: party.names.en.label } : undefined,
      image: photo
        ? { '@type': 'ImageObject', contentUrl: resolve(photo).href, creditText: credit ?? undefined }
        : undefined,
      url: safeHref(href),
    }));
  // A page that is saved as it stands must not end its script at a name.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': people }).replace(/</g, '\\u003c');
}
