// The browser tests as `npm test` runs them: Chromium and Firefox side by side, then WebKit alone and folder by folder. An engine that goes down
// in the middle (WebKitGTK does now and then, at one and the same place of its own code, the sooner the longer it has run) is started again
// for that folder, twice at most; a test that fails is not run again.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { wantedEngines } from './browsers.mjs';

const CRASHED = /browser disconnected|invalid session id/;
const STARTS = 3;

/** All test files that run in browsers, by the folder that they are in below `src`. */
function folders() {
  const found = new Map();
  for (const source of ['packages/elements/src', 'packages/rosette/src'])
    for (const file of readdirSync(source, { recursive: true }).sort()) {
      if (!file.endsWith('.test.ts')) continue;
      const [folder] = file.includes('/') ? file.split('/') : [source];
      found.set(folder, [...(found.get(folder) ?? []), `${source}/${file}`]);
    }
  return [...found.values()];
}

/** Runs tests, all without `files`; what it prints is shown as it comes. */
function run(engines, files) {
  return new Promise((resolve, reject) => {
    const child = spawn('wtr', files ? ['--files', ...files] : [], {
      env: { ...process.env, ENGINES: engines.join(), FINISH_SECONDS: files ? '120' : '' },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      process.stdout.write(data);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ isGood: status === 0, crashed: CRASHED.test(said) }));
  });
}

const wanted = wantedEngines();
const others = wanted.filter((name) => name !== 'webkit');
const rounds = [
  ...(others[0] ? [[others, undefined]] : []),
  ...(wanted.includes('webkit') ? folders().map((files) => [['webkit'], files]) : []),
];
for (const [engines, files] of rounds) {
  let { isGood, crashed } = await run(engines, files);
  for (let start = 2; !isGood && crashed && start <= STARTS; start++) {
    console.log(`\nThe engine went down in the middle (${engines.join(', ')}): once more.`);
    ({ isGood, crashed } = await run(engines, files));
  }
  if (!isGood) process.exit(1);
}
