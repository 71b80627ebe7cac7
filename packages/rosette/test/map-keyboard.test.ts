import assert from 'node:assert/strict';
import test from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { smallCountryHexes, smallCountryRows } from '../../elements/src/testing/small-country.js';
import { html, useSites, watched } from './site.js';

const { browser, site } = await useSites();

/** A node of the accessibility tree, as far as it is looked at here. */
interface AccessNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly idref?: string }[];
    };
  }[];
}

const property = (node: AccessNode | undefined, name: string) =>
  node?.properties?.find((candidate) => candidate.name === name)?.value;

/** What has the focus, as a screen reader has it: role and name, and the option it stands on. */
async function focusOf(session: CDPSession) {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AccessNode[];
  };
  const list = nodes.find(({ role, name }) => role?.value === 'listbox' && name?.value.startsWith('Map'));
  const inside = new Set(list?.childIds);
  for (const node of nodes) if (inside.has(node.nodeId)) node.childIds?.forEach((id) => inside.add(id));
  const options = nodes.filter(({ nodeId, role }) => role?.value === 'option' && inside.has(nodeId));
  const on = property(list, 'activedescendant')?.relatedNodes?.[0]?.idref;
  return {
    name: list?.name?.value,
    description: list?.description?.value,
    focused: property(list, 'focused')?.value,
    on,
    options: options.map((option) => [option.name?.value, property(option, 'selected')?.value]),
    roles: nodes.flatMap(({ nodeId, role, ignored }) =>
      inside.has(nodeId) && !ignored ? [role?.value] : [],
    ),
  };
}

async function open(): Promise<{ page: Page; session: CDPSession; said: string[] }> {
  const rows = smallCountryRows.map(
    ({ name, code, control, previous }) =>
      `<tr><td>${name}</td><td>${code}</td><td>${control}</td><td>${previous}</td></tr>`,
  );
  const table = `<table><tr><th>Council</th><th>Code</th><th>Control</th><th>Before</th></tr>${rows.join('')}</table>`;
  const layout = `<script type="application/hexjson">${JSON.stringify(smallCountryHexes)}</script>`;
  site.pieces = [
    html(
      `<rosette-council-control>${layout}${table}</rosette-council-control>`,
      '<script async src="cdn/standalone/council-control.js"></script>',
    ),
  ];
  const { page, said } = await watched(browser);
  await page.goto(site.address);
  await page.locator('rosette-council-control [role=listbox]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return { page, session, said };
}

/** Tabs until the map has the focus. */
async function tabToMap(page: Page): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isMap)) return;
  }
  assert.fail('the map is no tab stop');
}
const isMap = (): boolean =>
  document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') === 'listbox';

test('Tab comes to the map once, and arrows walk in it, as the accessibility tree has it', async () => {
  const { page, session, said } = await open();
  await tabToMap(page);
  const start = await focusOf(session);
  assert.equal(start.focused, true);
  assert.match(start.name ?? '', /^Map/);
  assert.match(start.description ?? '', /Arrow keys/);
  assert.ok(
    start.roles.every((role) => /^(option|StaticText|InlineTextBox)$/.test(role ?? '')),
    `the picture is silent: ${start.roles.join()}`,
  );
  assert.deepEqual(
    start.options.map(([, selected]) => selected),
    [false],
  );
  assert.match(String(start.options[0]?.[0]), /^Westering: .*Labour/);

  await page.keyboard.press('ArrowRight');
  const next = await focusOf(session);
  assert.match(String(next.options[0]?.[0]), /^Northmoor: .*Labour.*no overall control/i);
  assert.notEqual(next.on, start.on);

  await page.keyboard.press('Enter');
  assert.deepEqual(
    (await focusOf(session)).options.map(([, selected]) => selected),
    [true],
  );
  await page.keyboard.press('Escape');
  assert.deepEqual(
    (await focusOf(session)).options.map(([, selected]) => selected),
    [false],
  );

  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(isMap), false, 'one tab stop');
  assert.deepEqual(said, []);
});
