import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { councilKey, gssCode } from './council-key.js';

describe('a key of the name', () => {
  /** One council on each line, as different lists write it. */
  const same: readonly (readonly [key: string, ...names: string[]])[] = [
    ['bristol', 'Bristol', 'Bristol, City of', 'Bristol City Council', 'City of Bristol', 'BRISTOL'],
    [
      'saint-helens',
      'St. Helens',
      'St Helens',
      'Saint Helens',
      'St. Helens Metropolitan Borough Council',
      'St Helens MBC',
    ],
    ['redcar-cleveland', 'Redcar & Cleveland', 'Redcar and Cleveland', 'Redcar & Cleveland Borough Council'],
    ['hull', 'Kingston upon Hull, City of', 'Hull', 'Hull City Council', 'Kingston-upon-Hull'],
    ['newcastle-on-tyne', 'Newcastle upon Tyne', 'Newcastle-upon-Tyne City Council'],
    ['newcastle-under-lyme', 'Newcastle-under-Lyme', 'Newcastle under Lyme Borough Council'],
    ['herefordshire', 'Herefordshire, County of', 'Herefordshire', 'Herefordshire County Council'],
    ['durham', 'County Durham', 'Durham', 'Durham County Council'],
    ['bradford', 'City of Bradford Metropolitan District Council', 'Bradford MDC', 'Bradford'],
    ['camden', 'London Borough of Camden', 'LB Camden', 'Camden'],
    ['windsor-maidenhead', 'Royal Borough of Windsor and Maidenhead', 'Windsor & Maidenhead'],
    ['swansea', 'City and County of Swansea', 'Swansea Council', 'Swansea'],
    ['kings-lynn-west-norfolk', "King's Lynn & West Norfolk", 'King’s Lynn and West Norfolk Borough Council'],
    ['isles-scilly', 'Isles of Scilly', 'Council of the Isles of Scilly'],
    ['vale-glamorgan', 'The Vale of Glamorgan', 'Vale of Glamorgan Council'],
    [
      'bournemouth-christchurch-poole',
      'Bournemouth, Christchurch and Poole',
      'Bournemouth Christchurch & Poole Council',
    ],
    ['ynys-mon', 'Ynys Môn', 'Cyngor Sir Ynys Môn', 'ynys mon'],
    ['gwynedd', 'Gwynedd', 'Cyngor Gwynedd', 'Gwynedd Council'],
    [
      'rhondda-cynon-taf',
      'Rhondda Cynon Taf County Borough Council',
      'Cyngor Bwrdeistref Sirol Rhondda Cynon Taf',
    ],
    ['abertawe', 'Abertawe', 'Cyngor Dinas a Sir Abertawe'],
    ['london', 'City of London Corporation', 'London', 'City and County of the City of London'],
    ['kensington-chelsea', 'RB Kensington & Chelsea', 'Royal Borough of Kensington and Chelsea'],
    ['cornwall', 'Cornwall Council', 'Cornwall UA', 'Cornwall Unitary Authority', 'Cornwall CC'],
    ['arun', 'Arun DC', 'Arun District', 'District of Arun', 'Arun BC'],
    ['caerphilly', 'Caerphilly CBC', 'Caerphilly County Borough'],
    ['derry-strabane', 'Derry City and Strabane', 'Derry City & Strabane District Council'],
  ];
  for (const [key, ...names] of same)
    it(`${names.join(' = ')}`, () => {
      assert.deepEqual(
        names.map(councilKey),
        names.map(() => key),
      );
    });

  it('tells councils apart that only sound alike', () => {
    const names = [
      'Derby',
      'Derbyshire',
      'North Devon',
      'South Devon',
      'Newport',
      'New Forest',
      'Wyre',
      'Wyre Forest',
      'Boroughbridge',
    ];
    assert.equal(new Set(names.map(councilKey)).size, names.length);
  });

  it('is never empty, and whole in other scripts', () => {
    for (const name of ['The City Council', 'Council', 'of', '???', '–', '東京都'])
      assert.notEqual(councilKey(name), '', name);
    assert.notEqual(councilKey('東京都'), councilKey('大阪府'));
    assert.notEqual(councilKey('???'), councilKey('!!!'));
  });

  it('stays what it is when it is made again', () => {
    for (const [key] of same) assert.equal(councilKey(key), key);
  });
});

describe('a GSS code', () => {
  it('is that of a council, in any case and spacing', () => {
    for (const code of [
      'E06000023',
      'E07000223',
      'E08000027',
      'E09000007',
      'E10000003',
      'W06000015',
      'S12000036',
      'N09000003',
    ])
      assert.equal(gssCode(` ${code.toLowerCase()}\n`), code);
  });

  it('is not that of a ward, a region or a constituency, nor a slip', () => {
    for (const text of [
      'E05007870',
      'E12000007',
      'E14000530',
      'E0700022',
      'E070002233',
      'E07OOO223',
      'E07 000223',
      'HRT',
      '',
      '399',
    ])
      assert.equal(gssCode(text), null, text);
  });
});
