import { expect } from '@open-wc/testing';
import { findParty, type Party } from '@rosette/data';
import { addParties } from './parties.js';
import { pageSheet } from './page-sheet.js';
import { partyClass } from './party-sheet.js';

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [pageSheet()];
  document.body.append(host);
});
afterEach(() => host.remove());

/** What a class makes of `--p-<key>` when it is used as a colour. */
async function colourOf(name: string, key = 'fill', scheme = 'light'): Promise<string> {
  // As a drawing does: the rule is there before anything is painted.
  await Promise.resolve();
  const shape = document.createElement('i');
  shape.className = name;
  host.shadowRoot!.append(shape);
  shape.style.setProperty('color-scheme', scheme);
  shape.style.setProperty('color', `var(--p-${key})`);
  return getComputedStyle(shape).color;
}

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const labour = (): Party => findParty('Labour');

describe('the colours of parties', () => {
  it('come by class, for light and dark', async () => {
    const party = labour();
    const name = partyClass(party);
    expect(name).to.equal('p-labour');
    for (const key of ['fill', 'ink', 'edge'] as const) {
      expect(await colourOf(name, key), key).to.equal(rgb(party.light[key]));
      expect(await colourOf(name, key, 'dark'), key).to.equal(rgb(party.dark[key]));
    }
  });

  it('are written once, however often they are asked for', async () => {
    partyClass(labour());
    await Promise.resolve();
    const { length } = pageSheet().cssRules;
    for (let i = 0; i < 50; i++) partyClass(findParty('Labour'));
    await Promise.resolve();
    expect(pageSheet().cssRules.length).to.equal(length);
  });

  it('give way to the page’s own, whose outline goes with the fill', async () => {
    host.style.setProperty('--rosette-party-labour', '#010203');
    const name = partyClass(labour());
    expect(await colourOf(name)).to.equal('rgb(1, 2, 3)');
    expect(await colourOf(name, 'edge')).to.equal('rgb(1, 2, 3)');
    expect(await colourOf(name, 'ink')).to.equal(rgb(labour().light.ink));
    host.style.setProperty('--rosette-party-labour-ink', '#040506');
    expect(await colourOf(name, 'ink')).to.equal('rgb(4, 5, 6)');
  });

  it('give way to a row’s own, with an ink that can be read on it', async () => {
    expect(partyClass(labour(), '#ffe000')).to.equal('c-ffe000');
    expect(await colourOf('c-ffe000')).to.equal('rgb(255, 224, 0)');
    expect(await colourOf('c-ffe000', 'ink')).to.equal('rgb(0, 0, 0)');
    expect(await colourOf('c-ffe000', 'edge')).to.not.equal('rgb(255, 224, 0)');
  });

  it('follow a party that changes', async () => {
    const party = { ...labour(), slug: 'changing' };
    partyClass(party);
    await Promise.resolve();
    const { length } = pageSheet().cssRules;
    partyClass({ ...party, light: { fill: '#123456', ink: '#ffffff', edge: '#123456' } });
    await Promise.resolve();
    expect(pageSheet().cssRules.length).to.equal(length);
    expect(await colourOf('p-changing')).to.equal('rgb(18, 52, 86)');
    expect(await colourOf(partyClass(labour()))).to.equal(rgb(labour().light.fill));
  });

  it('take nothing into a rule but slugs and colours', async () => {
    const hostile = '}*{display:none}/*';
    addParties([{ name: `x${hostile}`, slug: hostile, colour: '#123456' }]);
    for (const label of [`x${hostile}`, `y${hostile}`, hostile])
      expect(partyClass(findParty(label))).to.match(/^p-[a-z0-9-]+$/);
    await Promise.resolve();
    const css = [...pageSheet().cssRules].map((rule) => rule.cssText).join('\n');
    expect(css).to.not.match(/display:|[*]/);
  });

  it('leave an empty colour of a row alone', () => {
    expect(partyClass(labour(), '')).to.equal('p-labour');
    expect(partyClass(labour(), null)).to.equal('p-labour');
  });
});

it('an element that comes when all others have gone has the colours of new parties', async () => {
  for (const name of ['First Party', 'Second Party', 'Third Party']) {
    const party = findParty(name);
    expect(await colourOf(partyClass(party)), name).to.equal(rgb(party.light.fill));
    host.remove();
    host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [pageSheet()];
    document.body.append(host);
  }
});

describe('addParties', () => {
  it('adds a party, and changes one of the table', async () => {
    addParties([{ name: 'Anytown First', colour: '#123456', aliases: ['AF'] }]);
    expect(findParty('af').known).to.equal(true);
    expect(await colourOf(partyClass(findParty('Anytown First')))).to.equal('rgb(18, 52, 86)');
    expect(findParty('Labour').slug).to.equal('labour');
  });

  it('names in one warning what it cannot read', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...text: unknown[]) => warnings.push(text.join(' '));
    try {
      addParties([{ name: 'Anytown Last', colour: 'javascript:alert(1)' }]);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Anytown Last');
  });
});
