/** What needs Node: the engines of the store, SMTP and the process that listens. */
export { smtpMailer } from './mail/smtp.js';
export { serve } from './server/serve.js';
export type { Running, ServeOptions } from './server/serve.js';
export { openStore } from './store/open.js';
