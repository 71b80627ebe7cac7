import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readControl } from './control.js';
import { councilNotes } from './councils.docs.js';
import { councilColumns } from './councils.columns.js';
import type { CouncilRow } from './councils.columns.js';
import { toCouncils } from './councils.js';

const page = readFileSync(new URL('../../../../docs/data-formats.md', import.meta.url), 'utf8');
const section = page.split('#### Who runs a council')[1]?.split('####')[0] ?? '';
const lines = section
  .split('\n')
  .filter((line) => /^\|(?! -|-| you)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, forms = '', control = '', more = '']) => ({
    forms: [...forms.split(';')[0]!.matchAll(/`([^`]+)`/g)].map(([, form]) => form!),
    control,
    more,
  }));

const labels: Readonly<Record<string, string>> = {
  Labour: 'Labour',
  'no overall control': 'No overall control',
  'not declared': 'Not yet declared',
  'a party of that name': 'Loughton Residents',
};

it('every form in docs/data-formats.md is read as the page says', () => {
  assert.equal(lines.length, 13);
  for (const { forms, control, more } of lines)
    for (const form of forms) {
      const found = readControl(form);
      const label = found.control?.names.en.label;
      if (labels[control]) assert.equal(label, labels[control], form);
      else if (/nobody|before$/.test(control)) assert.equal(label, undefined, form);
      else assert.ok(found.control?.known && found.previous?.known, form);
      assert.equal(found.leading !== null, /\blead/.test(more), form);
      assert.equal(found.said === 'new', /not there before/.test(more), form);
    }
});

it('every example of the columns is read without a problem', () => {
  const row = Object.fromEntries(
    Object.entries(councilNotes).map(([field, { example }]) => [field, example]),
  );
  const { councils, problems } = toCouncils({
    rows: [{ ...row, seats: Number(row['seats']), at: 2 } as unknown as CouncilRow],
    problems: [],
  });
  assert.deepEqual(problems, []);
  assert.deepEqual([councils[0]?.outcome, councils[0]?.declared?.getMonth()], ['loss', 4]);
  assert.deepEqual(Object.keys(councilNotes), Object.keys(councilColumns));
});
