export { createInbox } from './inbox.js';
export type { Inbox } from './inbox.js';
export { jsonLog } from './log.js';
export type { ErrorFacts, Log, LogEvent } from './log.js';
export type { Mailer, Message } from './mail/mailer.js';
export { openapi } from './openapi.js';
export type { InboxOptions, Rate, Retention } from './options.js';
export type { Added, Expiry, Kind, Listing, State, Store, StoredSending } from './store/store.js';
