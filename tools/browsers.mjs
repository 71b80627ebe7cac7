// Where the three engines are on this machine, and how to get the ones that are not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const mac = process.platform === 'darwin';

/** `files`: places to look, first hit wins. `install`: the one line to type where we cannot do it ourselves. */
const engines = {
  chromium: {
    files: [
      process.env.CHROME_PATH,
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    apt: ['chromium'],
    install: mac ? 'brew install --cask google-chrome' : 'sudo apt-get install -y chromium',
  },
  firefox: {
    files: [
      process.env.FIREFOX_PATH,
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    apt: ['firefox-esr'],
    install: mac ? 'brew install --cask firefox' : 'sudo apt-get install -y firefox-esr',
  },
  webkit: {
    // On a Mac this is Safari itself, which has to be told once that it may be driven.
    files: mac ? ['/usr/bin/safaridriver'] : [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'],
    apt: ['webkit2gtk-driver', 'xvfb'],
    install: mac ? 'sudo safaridriver --enable' : 'sudo apt-get install -y webkit2gtk-driver xvfb',
  },
};

export const engineNames = Object.keys(engines);

/** The browsers asked for in `ENGINES=chromium,firefox`; all three without it. */
export function wantedEngines() {
  const wanted = (process.env.ENGINES ?? engineNames.join(',')).split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !engineNames.includes(name));
  if (unknown.length) throw new Error(`ENGINES: ${unknown.join(', ')} is none of ${engineNames.join(', ')}`);
  return wanted;
}

/** The program of an engine, or undefined. */
export function findBrowser(name) {
  return engines[name].files.find((file) => file && existsSync(file));
}

/** Installs what is missing with Debian's package manager; where that can't be, says the one line to type and ends. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const asRoot =
    process.getuid?.() === 0
      ? []
      : spawnSync('sudo', ['-n', 'true']).status === 0
        ? ['sudo', '-n']
        : undefined;
  if (!existsSync('/usr/bin/apt-get') || !asRoot) {
    console.error('\nThe tests run in real browsers, and these are not on this machine. Please type:\n');
    for (const name of missing) console.error(`  ${engines[name].install}`);
    console.error(
      `\nor leave them out: ENGINES=${engineNames.filter((n) => !missing.includes(n)).join(',') || 'chromium'} npm test\n`,
    );
    process.exit(1);
  }
  const packages = missing.flatMap((name) => engines[name].apt);
  console.log(`Setting up: ${packages.join(', ')} (with apt-get)`);
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const { status } = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      console.error(
        `\napt-get ${args[0]} failed; please type: sudo apt-get install -y ${packages.join(' ')}\n`,
      );
      process.exit(1);
    }
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
