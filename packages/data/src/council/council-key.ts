/** Counties, unitary, district, metropolitan and London authorities of England, and the councils of Wales, Scotland and Northern Ireland. */
const GSS = /^(?:E(?:0[6-9]|10)|W06|S12|N09)\d{6}$/;

/** What a council is, and not which; and the small words between. "London" is so only before "Borough". */
const KIND =
  /^(?:the|and|of|a|city|county|(?:london|royal)?borough|district|metropolitan|unitary|authority|council|corporation|[mc]?[bcd]c|[lr]b|ua|cyngor|dinas|sir|bwrdeistref|sirol)$/;

/** The GSS code of a council, such as E07000223, in upper case; `null` for anything else, the code of a ward or a region included. */
export function gssCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return GSS.test(code) ? code : null;
}

/**
 * What is left of a council's name when case, accents, punctuation and what kind of council it is are set aside, so that the names of
 * different lists meet: "Bristol, City of" and "Bristol City Council", "St. Helens" and "Saint Helens Borough Council", "Redcar & Cleveland"
 * and "Redcar and Cleveland". Areas of a map are joined to rows by it where there is no code.
 */
export function councilKey(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’]/g, '')
    .replace(/\b(london|royal) (?=borough)/g, '$1')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bupon\b/g, 'on')
    .match(/[\p{L}\p{N}]+/gu) ?? [name.trim()];
  const own = words.filter((word) => !KIND.test(word));
  // What is called by nothing else keeps what it is called by; and there is one city that nobody calls by its whole name.
  return (own.length ? own : words).join('-').replace('kingston-on-hull', 'hull');
}
