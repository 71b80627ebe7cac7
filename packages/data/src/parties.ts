/** Parties of a page's own. A module of its own, so that pages without them do not carry it. */
export { addParties, forgetParties } from './party/add-parties.js';
export type { PartyInput } from './party/party.types.js';
