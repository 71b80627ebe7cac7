// The published form in three real browsers, over a line that loses, delays, cuts and doubles, to real inboxes that are killed in the
// middle. What must hold: every sign-up that a person has sent off is stored exactly once, or is still on the device and the page says so.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { wantedEngines } from '../../../tools/browsers.mjs';
import { drive, type Driven, type Tab } from '../../../tools/drive.mjs';
import { openStore } from '../src/store/open.js';
import { badLine, type BadLine } from './lost/bad-line.js';
import { branchSite, type Forms } from './lost/branch-site.js';
import { Inboxes } from './lost/inboxes.js';
import { startPostgres, type TestServer } from './postgres.js';
import { killAll } from './process.js';
import { until } from './wait.js';

type Engine = 'chromium' | 'firefox' | 'webkit';

/** Sign-ups for each store. */
const SIGNUPS = 1000;
/** Forms on a page for each store; each is filled in again and again. */
const FORMS = 20;
/** A machine that has much else to do is slow, and that is no fault of the form. */
const PATIENCE = 240_000;
const SAVED = 'Saved on this device, not sent yet';

interface Report {
  readonly outcomes: Readonly<Record<string, string | undefined>>;
  readonly pressed: readonly string[];
  readonly kept: readonly string[];
  readonly said: readonly string[];
  readonly wrong: readonly string[];
}

const engines = wantedEngines() as Engine[];
/** How often each form of an engine is sent off: together they make the thousand. */
const times = new Map(
  engines.map((engine, at) => {
    const rounds = SIGNUPS / FORMS;
    return [engine, Math.floor(rounds / engines.length) + (at < rounds % engines.length ? 1 : 0)] as const;
  }),
);

let folder = '';
let server: TestServer;
let site: Awaited<ReturnType<typeof branchSite>>;
const inboxes: Inboxes[] = [];
const lines = new Map<Engine, BadLine[]>();
const pages = new Map<string, Forms>();
const opened: Driven[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosette-inbox-'));
  server = await startPostgres();
  inboxes.push(
    await Inboxes.start('sqlite', join(folder, 'inbox.db'), 1),
    await Inboxes.start('postgres', await server.database(), 3),
  );
  for (const engine of engines) {
    const own: BadLine[] = [];
    const forms = new Map<string, string>();
    for (const store of inboxes) {
      const line = await badLine(store.ports, store.taken);
      own.push(line);
      for (let number = 0; number < FORMS; number++)
        forms.set(`${engine}-${store.name}-${number}`, `${line.address}/signups?form=${number}`);
    }
    lines.set(engine, own);
    pages.set(engine, forms);
  }
  site = await branchSite(pages);
});
after(async () => {
  for (const browser of opened) await browser.close();
  for (const line of [...lines.values()].flat()) line.close();
  site.close();
  await killAll();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The addresses that are stored, as often as they are. */
async function stored(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const { store } of inboxes) {
    const reading = await openStore(store);
    all.push(...(await reading.list({ limit: SIGNUPS * 2 })).map(({ values }) => values.email_address ?? ''));
    await reading.close();
  }
  return all;
}

const report = async (tab: Tab): Promise<Report> => (await tab.run('visitor.report()')) as Report;

/** All of one browser's sign-ups, in four visits. */
async function visits(engine: Engine): Promise<void> {
  const browser = await drive(engine);
  opened.push(browser);
  const most = times.get(engine) ?? 0;
  const visit = (upTo: number): Promise<Tab> => browser.open(`${site.address}/${engine}?upTo=${upTo}`);
  const so = (tab: Tab, expression: string): Promise<true | undefined> =>
    until(
      `${engine}: ${expression}`,
      async () => ((await tab.run(expression)) === true ? true : undefined),
      PATIENCE,
    );
  const line = (change: Partial<Pick<BadLine, 'dead' | 'good'>>): void =>
    lines.get(engine)?.forEach((one) => Object.assign(one, change));

  // The page is closed in the middle, with requests under way.
  const first = await visit(most - 2);
  await so(first, `visitor.pressed() > ${most * FORMS}`);
  await so(first, 'visitor.leave()');
  const underWay = new Set((await report(first)).kept);
  await first.close();
  // The next visit makes up for it, and goes on.
  const second = await visit(most - 2);
  await so(second, "visitor.rest('sent', 'ready')");
  // In a tunnel: nothing gets out, and the page says what it does about that.
  line({ dead: true });
  await second.offline(true);
  await second.run(`visitor.upTo = ${most - 1}`);
  await so(second, "visitor.rest('waiting')");
  const inTunnel = await report(second);
  assert.deepEqual(inTunnel.wrong, []);
  const arrived = new Set(await stored());
  for (const email of inTunnel.pressed) {
    if (arrived.has(email)) continue;
    assert.ok(inTunnel.kept.includes(email), `${email} is lost`);
    assert.equal(inTunnel.outcomes[email.split('.')[0] ?? ''], SAVED, email);
  }
  assert.ok(inTunnel.kept.length >= 2 * FORMS);
  for (const email of inTunnel.kept) underWay.add(email);
  await second.close();
  await second.offline(false).catch(() => undefined);
  // Out of it again, on a page that is opened anew.
  line({ dead: false });
  const last = await visit(most);
  await so(last, "visitor.rest('sent', 'ready')");
  const end = await until(`${engine}: an empty device`, async () => {
    const now = await report(last);
    return now.kept.length ? undefined : now;
  });
  assert.deepEqual(end.wrong, []);
  // What arrived at the moment in which a page was closed has no page to say so; everything else has been said to be sent.
  const unsaid = end.pressed.filter((email) => !end.said.includes(email));
  assert.deepEqual(
    unsaid.filter((email) => !underWay.has(email)),
    [],
  );
  await last.close();
}

const expected = (store: string): string[] =>
  engines
    .flatMap((engine) =>
      Array.from({ length: FORMS }, (_, form) =>
        Array.from(
          { length: times.get(engine) ?? 0 },
          (_, at) => `${engine}-${store}-${form}.${at}@example.org`,
        ),
      ),
    )
    .flat()
    .sort();

describe('sign-ups from real browsers, over a bad line, to inboxes that are killed', () => {
  it(`${engines.join(', ')}: each page says what became of them`, { timeout: 600_000 }, async () => {
    await Promise.all([...inboxes.map((store) => store.killThrice(SIGNUPS)), ...engines.map(visits)]);
  });
  for (const [at, name] of ['sqlite', 'postgres'].entries())
    it(`${name}: ${SIGNUPS} are stored, each exactly once`, async () => {
      await inboxes[at]?.stop();
      const found = (await stored()).filter((email) => email.includes(`-${name}-`)).sort();
      assert.equal(found.length, SIGNUPS);
      assert.deepEqual(found, expected(name));
    });
  it('the line was as bad as it should be', () => {
    for (const { fates } of [...lines.values()].flat())
      for (const fate of [
        'lost',
        'late',
        'cut',
        'twice',
        'answer lost',
        'answer late',
        'answer cut',
        'answer twice',
      ] as const)
        assert.ok((fates.get(fate) ?? 0) > 5, fate);
    for (const { kills } of inboxes) assert.equal(kills, 3);
  });
});
