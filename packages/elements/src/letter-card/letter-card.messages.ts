import type { Welsh } from '../base/messages.js';
import { shareMessages } from '../base/share/share.messages.js';

const en = {
  ...shareMessages.en,
  more: 'Read the whole letter',
  less: 'Fold the letter',
  print: 'Print',
  copyText: 'Copy as text',
  /** Heard: what the buttons beside a selection are for. */
  quotation: 'The selected words',
  copyQuotation: 'Copy quotation',
  shareQuotation: 'Share quotation',
  /** The marks around a quotation. */
  quoted: '“{text}”',
};

/** The words of the letter card. A page replaces any of them on `element.messages`. */
export type LetterMessages = { readonly [K in keyof typeof en]: string };

const cy: Welsh<typeof en> = {
  ...shareMessages.cy,
  more: 'Darllen y llythyr cyfan',
  less: 'Plygu’r llythyr',
  print: 'Argraffu',
  copyText: 'Copïo fel testun',
  quotation: 'Y geiriau a ddewiswyd',
  copyQuotation: 'Copïo’r dyfyniad',
  shareQuotation: 'Rhannu’r dyfyniad',
  quoted: '“{text}”',
};

/** By language; a page that adds a language brings more. */
export const letterMessages = { en, cy };
