import type { Welsh } from '../messages.js';

const en = {
  share: 'Share',
  /** Heard: what the list of ways is. */
  ways: 'Ways to share; links open in a new tab',
  copy: 'Copy link',
  email: 'Email',
  /** A Mastodon account is on one of thousands of servers, and only its owner knows which. */
  server: 'Your Mastodon server, such as mastodon.social',
  go: 'Continue',
  badServer: 'Enter the address of your server, like mastodon.social',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying',
};

/** The words of whatever can be shared. */
export type ShareMessages = { readonly [K in keyof typeof en]: string };

const cy: Welsh<typeof en> = {
  share: 'Rhannu',
  ways: 'Ffyrdd o rannu; mae’r dolenni’n agor mewn tab newydd',
  copy: 'Copïo’r ddolen',
  email: 'E-bost',
  server: 'Eich gweinydd Mastodon, er enghraifft mastodon.social',
  go: 'Parhau',
  badServer: 'Rhowch gyfeiriad eich gweinydd, fel mastodon.social',
  copied: 'Wedi’i gopïo',
  notCopied: 'Ni chaniataodd y porwr gopïo',
};

/** By language. A widget that shares spreads them into its own: `{ en: { ...shareMessages.en, … }, cy: … }`. */
export const shareMessages = { en, cy };
