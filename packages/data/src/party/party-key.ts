/**
 * What is left of a label when case, accents, punctuation, footnote marks, articles, "and" and the words that every party
 * may carry ("Party", "candidate", a plural s) are set aside: "The Conservative Party Candidate" and "Conservatives"
 * are one key. Two labels with one key name one thing. `party:53` and `PP53` are one id.
 */
export function labelKey(label: string): string {
  return words(label.replace(/^\s*party:/i, 'pp'))
    .filter((word) => !/^(the|and|yr?|part(y|ies)|candidates?)$/.test(word))
    .map((word) => word.replace(/(...)s$/, '$1'))
    .join(' ');
}

/** `[a-z0-9-]+` for part of a CSS name. A label in another script gets a stable number instead. */
export function slugOf(label: string): string {
  return words(label).join('-') || `party-${hash(label)}`;
}

function words(label: string): string[] {
  return (
    label
      .normalize('NFD')
      .toLowerCase()
      .replace(/\[[^[\]]*\]|[\p{M}.'’]/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** A number of a text that is the same on every page. */
export function hash(text: string): number {
  return [...text].reduce((value, character) => (value * 31 + character.charCodeAt(0)) % 1_000_003, 7);
}
