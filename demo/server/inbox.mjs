// The inbox that `npm start` opens beside the gallery, under its address: there the forms of the examples are real.
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

/**
 * @param {string | undefined} store The file in which sign-ups are kept; without it there is no inbox.
 * @returns {import('vite').Plugin}
 */
export function galleryInbox(store) {
  return {
    name: 'rosette-inbox',
    apply: (_config, { command, isPreview }) => Boolean(store) && command === 'serve' && !isPreview,
    async configureServer({ httpServer, middlewares, config }) {
      // Not before it is wanted: the gallery's tests need no build of the inbox.
      const { serve } = await import('@rosette/inbox/node.js');
      const adminToken = randomBytes(16).toString('base64url');
      const running = await serve({ store, adminToken, log: () => {} });
      httpServer?.once('close', () => void running.stop());
      httpServer?.once('listening', () =>
        config.logger.info(`  The inbox: ${running.address}/admin?token=${adminToken}\n`),
      );
      middlewares.use('/inbox', (incoming, response) => {
        const { method, headers, url } = incoming;
        const passed = request(new URL(url ?? '/', running.address), { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        });
        passed.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
        incoming.pipe(passed);
      });
    },
  };
}
