#!/usr/bin/env node
import { ConfigError, readConfig, type Config } from './server/config.js';
import { serve } from './server/serve.js';

/** What the database keeps is for its owner's eyes. */
const PRIVATE = 0o077;

function config(): Config {
  try {
    return readConfig(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return fail(error.message);
  }
}

function fail(message: string): never {
  process.stderr.write(`rosette-inbox: ${message}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const wanted = config();
  if (wanted.is === 'help') {
    process.stdout.write(wanted.text);
    return;
  }
  process.umask(PRIVATE);
  const { options } = wanted;
  const starting = serve(options);
  // From the first moment: whoever starts it may think better of it while it still opens its database. A second signal ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void starting.then((running) => running.stop()).then(() => process.exit(0)));
  const running = await starting.catch((error: unknown) => {
    const { code, message } = error as { code?: string; message?: string };
    if (code === 'EADDRINUSE') return fail(`port ${options.port} is in use; choose another with --port`);
    return fail(`it cannot start: ${message}`);
  });
  const address = options.publicAddress ?? running.address;
  const where = (path: string): string => new URL(path, address).href;
  process.stdout.write(
    [
      'The inbox is open.',
      '',
      `  Your page            ${where('/admin')}?token=${options.adminToken}`,
      `  Forms send to        ${where('/signups')}`,
      `  Replies go to        ${where('/replies')}`,
      `  What arrives is in   ${/^postgres/i.test(options.store) ? 'PostgreSQL' : options.store}`,
      '',
      '',
    ].join('\n'),
  );
}

await main();
