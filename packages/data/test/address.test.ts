import { feedAddress } from '@rosette/data';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const ID = '1aBcD-_efGhijKLmnop';
const PUBLISHED = '2PACX-1vQ_abc-DEF';
const sheets = 'https://docs.google.com/spreadsheets';
const exported = (rest = ''): string => `${sheets}/d/${ID}/export?format=csv${rest}`;
const published = (rest = ''): string => `${sheets}/d/e/${PUBLISHED}/pub?output=csv${rest}`;

describe('Google Sheets addresses of any kind become the CSV one', () => {
  const pairs: [address: string, csv: string][] = [
    [`${sheets}/d/${ID}/edit#gid=0`, exported('&gid=0')],
    [`${sheets}/d/${ID}/edit?gid=12#gid=12`, exported('&gid=12')],
    [`${sheets}/d/${ID}/edit?gid=12#gid=34`, exported('&gid=34')],
    [`${sheets}/d/${ID}/edit?usp=sharing`, exported()],
    [`${sheets}/d/${ID}/edit?usp=drive_link&ouid=1#gid=5`, exported('&gid=5')],
    [`${sheets}/d/${ID}/edit#gid=5&range=A1:C9`, exported('&gid=5')],
    [`${sheets}/d/${ID}`, exported()],
    [`${sheets}/d/${ID}/`, exported()],
    [`${sheets}/d/${ID}/view`, exported()],
    [`${sheets}/d/${ID}/view#gid=7`, exported('&gid=7')],
    [`${sheets}/d/${ID}/htmlview`, exported()],
    [`${sheets}/d/${ID}/htmlview?pru=x#gid=7`, exported('&gid=7')],
    [`${sheets}/d/${ID}/preview`, exported()],
    [`${sheets}/d/${ID}/copy`, exported()],
    [`${sheets}/d/${ID}/export?format=xlsx&gid=3`, exported('&gid=3')],
    [`${sheets}/u/0/d/${ID}/edit#gid=1`, exported('&gid=1')],
    [`https://docs.google.com/a/labour.example/spreadsheets/d/${ID}/edit#gid=1`, exported('&gid=1')],
    [`http://docs.google.com/spreadsheets/d/${ID}/edit`, exported()],
    [`  ${sheets}/d/${ID}/edit \n`, exported()],
    [`${sheets}/d/${ID}/pubhtml`, `${sheets}/d/${ID}/pub?output=csv`],
    [`${sheets}/d/${ID}/pub`, `${sheets}/d/${ID}/pub?output=csv`],
    [`${sheets}/d/e/${PUBLISHED}/pubhtml`, published()],
    [`${sheets}/d/e/${PUBLISHED}/pubhtml?gid=9&single=true`, published('&gid=9&single=true')],
    [`${sheets}/d/e/${PUBLISHED}/pubhtml?widget=true&headers=false#gid=9`, published('&gid=9&single=true')],
    [`${sheets}/d/e/${PUBLISHED}/pub?output=xlsx`, published()],
    [`${sheets}/u/1/d/e/${PUBLISHED}/pubhtml`, published()],
  ];
  for (const [address, csv] of pairs) it(address.trim(), () => assert.equal(feedAddress(address), csv));
  it('and stay it', () => {
    for (const [, csv] of pairs) assert.equal(feedAddress(csv), csv);
  });
});

describe('all other addresses stay as they are', () => {
  for (const address of [
    'https://example.org/results.csv?x=1#y',
    '/results.json',
    'results.csv',
    '',
    `${sheets}/d/${ID}/export?format=tsv`,
    `${sheets}/d/${ID}/pub?gid=0&single=true&output=csv`,
    `${sheets}/d/${ID}/gviz/tq?tqx=out:csv&sheet=Totals`,
    'https://docs.google.com/document/d/1abc/edit',
    `https://evil.example/?u=docs.google.com/spreadsheets/d/${ID}/edit`,
    `https://docs.google.com.evil.example/spreadsheets/d/${ID}/edit`,
  ]) {
    it(address || 'an empty one', () => assert.equal(feedAddress(address), address));
  }
});
