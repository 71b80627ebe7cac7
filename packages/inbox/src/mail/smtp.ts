import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.js';

/** How long a mail server may take over a step. */
const TIMEOUT_MS = 20_000;

/** A mailer over SMTP: `smtp://user:password@host:587`, `smtps://…:465`. */
export function smtpMailer(address: string, from: string): Mailer {
  const transport = createTransport(
    {
      url: address,
      pool: true,
      maxConnections: 2,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send({ to, subject, text, lang }) {
      await transport.sendMail({
        // As a list, so that no address is ever parsed as more than one.
        to: [{ name: '', address: to }],
        subject,
        text,
        headers: { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
