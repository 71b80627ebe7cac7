/** A schema's checks and descriptions, with zod: for Node, CI and documentation. Nothing in a page imports this. */
export { checkFeed, feedSchema, rowSchema } from './schema/feed-schema.js';
export type { CheckOptions } from './schema/feed-schema.js';
export { columnsTable, jsonSchema } from './schema/describe.js';
export { resultNotes } from './results/results.docs.js';
export { councilNotes } from './council/councils.docs.js';
export { winnerNotes } from './winners/winners.docs.js';
export { figureNotes } from './figure/figure.docs.js';
export { seatTableNotes } from './seat-table/seat-table.docs.js';
