// What Lighthouse says. It is no dependency: nobody but this needs its hundred packages, so it is fetched when it is asked for.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumFlags } from '../../tools/wtr/launchers.mjs';

const VERSION = '12.8.2';
const categories = ['accessibility', 'best-practices', 'seo'];

const run = promisify(execFile);

/** A line for each page, with the audits that are not passed. The server of the pages is this very process: it must not be kept waiting. */
export async function lighthouse(origin, paths) {
  const lines = [];
  for (const path of paths) {
    const { stdout } = await run(
      'pnpm',
      [
        'dlx',
        `lighthouse@${VERSION}`,
        origin + path,
        `--only-categories=${categories.join()}`,
        '--output=json',
        '--quiet',
        `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`,
      ],
      { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findBrowser('chromium') } },
    );
    const { categories: found, audits } = JSON.parse(stdout);
    const scores = categories.map((name) => `${name} ${Math.round(found[name].score * 100)}`);
    const missed = categories.flatMap((name) =>
      found[name].auditRefs
        .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => id),
    );
    lines.push(
      `Lighthouse ${VERSION}, \`${path}\`: ${scores.join(', ')}${missed.length ? `; not passed: ${missed.join(', ')}` : ''}.`,
      '',
    );
  }
  return lines;
}
