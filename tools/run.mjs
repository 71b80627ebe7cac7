// Entry of `npm start` and `npm test`. Needs only Node and npm: it uses no dependency, so it runs before any is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, wantedEngines } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tools = join(root, '.tools');
const onWindows = process.platform === 'win32';

// npm hands its whole configuration to scripts as npm_config_*, and pnpm would take it for its own.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) =>
      !/^npm_(config|lifecycle|package|command|execpath|node_execpath)/i.test(key) ||
      /^npm_config_(registry|cache|userconfig)$/i.test(key),
  ),
);
env.PATH = [join(tools, 'node_modules', '.bin'), join(root, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);

function run(command, args, cwd = root) {
  const { error, status } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell: onWindows });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** pnpm in the version that package.json pins, in a folder of the project's own: nothing on the machine changes. */
function ensurePnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = packageManager.match(/^pnpm@([^+]+)/)[1];
  const installed = join(tools, 'node_modules', 'pnpm', 'package.json');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) return;
  console.log(`Setting up: pnpm ${version} (in .tools, only for this project)`);
  mkdirSync(tools, { recursive: true });
  const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', '--prefix', tools, ...quiet, `pnpm@${version}`], tools);
}

function ensureDependencies() {
  console.log("Setting up: the project's dependencies (in node_modules)");
  run('pnpm', [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--loglevel=error',
  ]);
}

const [major] = process.versions.node.split('.');
if (Number(major) < 20) {
  console.error(`Rosette needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}
const [task, ...rest] = process.argv.slice(2);
ensurePnpm();
ensureDependencies();
if (task === 'start') {
  run('node', ['tools/build.mjs', '--quick']);
  // The forms of the gallery are real: what they send is kept here.
  env.ROSETTE_INBOX = join(tools, 'gallery-inbox.db');
  run('vite', ['demo', '--host', '127.0.0.1', ...(process.env.CI ? [] : ['--open']), ...rest]);
} else {
  ensureBrowsers(wantedEngines());
  run('node', ['tools/test.mjs', ...rest]);
}
