// What only pages need whose data is not in a table of their own, but at an address or in a script. `live.load.ts` asks for it.
export { feedAddress, readFeed } from '@rosette/data';
export { feedAt } from './feed.js';
