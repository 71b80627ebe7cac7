// A country that is nowhere, made up for tests and for the gallery: ten councils, one of them a town inside another, one two islands
// off the coast. Its codes are of the right form, and nobody's; its boundaries are in `small-country.topo.ts`.

/** Its councils as HexJSON, with a line between the north and the rest. */
export const smallCountryHexes = {
  layout: 'odd-r',
  hexes: {
    E07000901: { n: 'Westering', q: 0, r: 2 },
    E07000902: { n: 'Northmoor', q: 1, r: 2 },
    E07000903: { n: 'Harrowgate Bay', q: 2, r: 2 },
    E07000904: { n: 'Mereside', q: 0, r: 1 },
    E07000905: { n: 'Mid Vale', q: 1, r: 1 },
    E06000909: { n: 'Old Town', q: 2, r: 1 },
    E07000906: { n: 'Eastmarsh', q: 3, r: 1 },
    E07000907: { n: 'Saltings', q: 0, r: 0 },
    E07000908: { n: 'Southcliff', q: 1, r: 0 },
    E06000910: { n: 'Larks Isles', q: 3, r: -1 },
  },
  boundaries: {
    north: {
      edges: [
        { q: 0, r: 1, e: 6 },
        { q: 0, r: 1, e: 1 },
        { q: 1, r: 1, e: 6 },
        { q: 1, r: 1, e: 1 },
        { q: 2, r: 1, e: 6 },
        { q: 2, r: 1, e: 1 },
        { q: 3, r: 1, e: 6 },
        { q: 3, r: 1, e: 1 },
      ],
    },
  },
};

/** Who runs them, as rows of a feed: made up like the rest. */
export const smallCountryRows = [
  { code: 'E07000901', name: 'Westering', control: 'Labour', previous: 'Labour' },
  { code: 'E07000902', name: 'Northmoor', control: 'Labour', previous: 'No overall control' },
  { code: 'E07000903', name: 'Harrowgate Bay', control: 'No overall control', previous: 'Conservative' },
  { code: 'E07000904', name: 'Mereside', control: 'Conservative', previous: 'Conservative' },
  { code: 'E07000905', name: 'Mid Vale', control: 'Liberal Democrat', previous: 'Liberal Democrat' },
  { code: 'E07000906', name: 'Eastmarsh', control: 'Conservative', previous: 'Liberal Democrat' },
  { code: 'E07000907', name: 'Saltings', control: 'No overall control', previous: 'No overall control' },
  { code: 'E07000908', name: 'Southcliff', control: 'Green', previous: 'Conservative' },
  { code: 'E06000909', name: 'Old Town', control: 'Labour', previous: 'Labour' },
  { code: 'E06000910', name: 'Larks Isles', control: 'Independent', previous: 'Independent' },
];
