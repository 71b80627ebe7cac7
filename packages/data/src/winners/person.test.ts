import assert from 'node:assert/strict';
import { it } from 'node:test';
import { initialsOf } from './person.js';

for (const [name, initials] of [
  ['Sadiq Khan', 'SK'],
  ['Dr. Mary Ann de la Cruz', 'MC'],
  ['Cllr Siân Ó Briain', 'SB'],
  ['Madonna', 'M'],
  ['“Bob” Smith', 'BS'],
  ['מועמדת ראשונה', 'מר'],
  ['李华', '李'],
  ['𝒜da 𝓛ovelace', '𝒜𝓛'],
  ['???', ''],
  ['Sir', 'S'],
] as const)
  it(`the initials of ${name} are ${initials || 'none'}`, () => assert.equal(initialsOf(name), initials));
