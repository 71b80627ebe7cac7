// Browser tests in three real engines. ENGINES=chromium runs one of them, ONLY=results-chart only the files with the word in their path.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { feedServer } from './packages/elements/src/testing/feed-server.mjs';
import { formReceiver } from './packages/elements/src/testing/form-receiver.mjs';
import { prepareTemplates } from './packages/rosette/build/prepare-templates.js';
import { trimLit } from './packages/rosette/build/trim-lit.js';
import { wantedEngines } from './tools/browsers.mjs';
import { launchers } from './tools/wtr/launchers.mjs';
import { environmentCommands } from './tools/wtr/environment-commands.mjs';
import { reporters } from './tools/wtr/reporters.mjs';

const engines = wantedEngines();
const only = process.env.ONLY ?? '';

export default {
  files: [
    `packages/{elements,rosette}/src/**/*${only}*/**/*.test.ts`,
    `packages/{elements,rosette}/src/**/*${only}*.test.ts`,
  ],
  rootDir: import.meta.dirname,
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['@rosette/source', 'browser'] },
  plugins: [
    // What the CDN files leave of Lit, before anything is compiled: what works with that works with all of it.
    servedTrimmed(),
    esbuildPlugin({ ts: true, json: true, tsconfig: './tsconfig.base.json', target: 'es2022' }),
    servedPrepared(),
    environmentCommands(),
    feedServer(),
    formReceiver(),
  ],
  reporters: reporters(),
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // WebKit has one window, and a background tab of Firefox gets no animation frames: one page at a time in each.
  concurrency: 1,
  concurrentBrowsers: 2,
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 1000 * (Number(process.env.FINISH_SECONDS) || 300),
  browserStartTimeout: 60000,
};

function servedTrimmed() {
  const { filter, handler } = trimLit().transform;
  return {
    name: 'rosette-trimmed-lit',
    transform: ({ path, body }) => (filter.id.test(path) ? handler(body, path).code : undefined),
  };
}

/** The templates as that Lit wants them: those of widgets, and those of tests. */
function servedPrepared() {
  return {
    name: 'rosette-prepared-templates',
    transform: ({ path, body }) => (/\.[jt]s$/.test(path) ? prepareTemplates(body, path) : undefined),
  };
}
