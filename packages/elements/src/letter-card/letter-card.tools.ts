import { printAlone } from './letter-card.print.js';
import { Quotation } from './letter-card.quotation.js';

/** What only the readers need who quote or print a letter: a file of its own in the CDN build. */
export const letterTools = { Quotation, printAlone };
