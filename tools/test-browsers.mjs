// The browser tests as `npm test` runs them: Chromium and Firefox side by side, then WebKit alone. An engine that crashes in the middle (WebKitGTK
// does now and then, at one and the same place of its own code) is started once more; a test that fails is not.
import { spawn } from 'node:child_process';
import { wantedEngines } from './browsers.mjs';

const CRASHED = /browser disconnected|invalid session id/;

/** Runs the suite; what it prints is shown as it comes. */
function run(engines) {
  return new Promise((resolve, reject) => {
    const child = spawn('wtr', [], {
      env: { ...process.env, ENGINES: engines.join() },
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
const groups = [wanted.filter((name) => name !== 'webkit'), wanted.filter((name) => name === 'webkit')];
for (const engines of groups.filter((group) => group.length > 0)) {
  let { isGood, crashed } = await run(engines);
  if (!isGood && crashed) {
    console.log(`\nThe engine went down in the middle (${engines.join(', ')}): once more, all of it.`);
    ({ isGood } = await run(engines));
  }
  if (!isGood) process.exit(1);
}
