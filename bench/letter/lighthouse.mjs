// What Lighthouse says. It is no dependency: nobody but this needs its hundred packages, so it is fetched when it is asked for.
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumFlags } from '../../tools/wtr/launchers.mjs';

const VERSION = '12.8.2';
const categories = ['accessibility', 'best-practices', 'seo'];

/** A line for each page, with the audits that are not passed. */
export function lighthouse(origin, paths) {
  return paths.flatMap((path) => {
    const { status, stdout, stderr } = spawnSync(
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
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findBrowser('chromium') } },
    );
    if (status !== 0) throw new Error(`Lighthouse: ${stderr.slice(-2000)}`);
    const { categories: found, audits } = JSON.parse(stdout);
    const scores = categories.map((name) => `${name} ${Math.round(found[name].score * 100)}`);
    const missed = categories.flatMap((name) =>
      found[name].auditRefs
        .filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => id),
    );
    return [
      `Lighthouse ${VERSION}, \`${path}\`: ${scores.join(', ')}${missed.length ? `; not passed: ${missed.join(', ')}` : ''}.`,
      '',
    ];
  });
}
