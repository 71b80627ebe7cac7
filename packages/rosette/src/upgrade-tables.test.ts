import { expect, fixture, html } from '@open-wc/testing';
import { tagAskedBy, upgradeHost } from './upgrade-tables.js';

const TAG = 'rosette-upgrade-test';

class Widget extends HTMLElement {
  static observedAttributes = ['unit', 'src', 'source-href', 'no-table', 'view'];
  /** How many tables it had each time it came into the page. */
  readonly tables: number[] = [];
  connectedCallback(): void {
    this.tables.push(this.querySelectorAll('table').length);
  }
}
customElements.define(TAG, Widget);

/** Parsed as a page's own markup is, `wpautop` and all. */
async function page(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  return root;
}

const upgradeAll = (root: HTMLElement): void =>
  root.querySelectorAll<HTMLElement>('[data-rosette]').forEach((host) => upgradeHost(host, TAG));

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('data-rosette', () => {
  it('takes the name with or without its prefix, whatever the case', () => {
    for (const name of ['upgrade-test', 'rosette-upgrade-test', ' Upgrade-Test ']) {
      const host = document.createElement('table');
      host.setAttribute('data-rosette', name);
      expect(tagAskedBy(host)).to.equal(TAG);
    }
  });

  it('puts the element around a table, in its place', async () => {
    const root = await page(
      '<p>before</p><table data-rosette="upgrade-test"><tr><td>1</td></tr></table><p>after</p>',
    );
    const table = root.querySelector('table')!;
    upgradeAll(root);
    expect([...root.children].map((child) => child.localName)).to.deep.equal(['p', TAG, 'p']);
    expect(table.parentElement!.localName).to.equal(TAG);
    expect(
      (table.parentElement as Widget).tables,
      'the table is there when the element comes into the page',
    ).to.deep.equal([1]);
  });

  it('puts it around a form, since no form may stand in a form', async () => {
    const root = await page('<form data-rosette="upgrade-test" data-view="x" action="/a"><input /></form>');
    const form = root.querySelector('form')!;
    upgradeAll(root);
    expect(root.firstElementChild!.localName).to.equal(TAG);
    expect(form.parentElement).to.equal(root.firstElementChild);
    expect(attributesOf(root.firstElementChild!)).to.deep.equal({ view: 'x' });
  });

  it('is whole in a paragraph, where a tag and its table are parted', async () => {
    const parted = await page(`<p><${TAG}><table><tr><td>1</td></tr></table></${TAG}></p>`);
    expect((parted.querySelector(TAG) as Widget).tables).to.deep.equal([0]);
    const whole = await page('<p><table data-rosette="upgrade-test"><tr><td>1</td></tr></table></p>');
    upgradeAll(whole);
    expect((whole.querySelector(TAG) as Widget).tables).to.deep.equal([1]);
  });

  it('gives the element its attributes, and only those that it knows', async () => {
    const root = await page(
      '<table id="t" class="c" title="x" data-rosette="upgrade-test" data-rosette-view="stack" data-unit="councillors" data-src="feed.csv" data-source-href="/s" data-no-table data-sort-order="asc" data-unknown="y"><tr><td>1</td></tr></table>',
    );
    upgradeAll(root);
    expect(attributesOf(root.querySelector(TAG)!)).to.deep.equal({
      unit: 'councillors',
      src: 'feed.csv',
      'source-href': '/s',
      'no-table': '',
    });
    expect(root.querySelector('table')!.id).to.equal('t');
    expect(root.querySelector('table')!.className).to.equal('c');
  });

  it('lets the element know the language and direction of its table', async () => {
    const root = await page(
      '<table lang="cy" dir="ltr" data-rosette="upgrade-test"><tr><td>1</td></tr></table>',
    );
    upgradeAll(root);
    expect(attributesOf(root.querySelector(TAG)!)).to.deep.equal({ lang: 'cy', dir: 'ltr' });
  });

  it('leaves attributes alone that only look like its own', async () => {
    const root = await page(
      '<table data-rosette="upgrade-test" unit="mine" data-lang="cy"><tr><td>1</td></tr></table>',
    );
    upgradeAll(root);
    expect(attributesOf(root.querySelector(TAG)!)).to.deep.equal({});
  });

  it('does nothing the second time', async () => {
    const root = await page(
      '<table data-rosette="upgrade-test"><tr><td>1</td></tr></table><div data-rosette="upgrade-test"><p>a</p></div>',
    );
    upgradeAll(root);
    const once = root.innerHTML;
    upgradeAll(root);
    expect(root.innerHTML).to.equal(once);
    expect(root.querySelectorAll(TAG)).to.have.length(2);
  });

  it('leaves a table alone that is in the element already', async () => {
    const root = await page(
      `<${TAG}><table data-rosette="upgrade-test"><tr><td>1</td></tr></table></${TAG}>`,
    );
    upgradeAll(root);
    expect(root.querySelectorAll(TAG)).to.have.length(1);
  });

  it('puts the element into anything else, around its children', async () => {
    const root = await page('<div id="d" data-rosette="upgrade-test" data-view="stack">Join <b>us</b></div>');
    upgradeAll(root);
    const element = root.querySelector(`#d > ${TAG}`)!;
    expect(element.innerHTML).to.equal('Join <b>us</b>');
    expect(root.querySelector('#d')!.childNodes).to.have.length(1);
    expect(attributesOf(element)).to.deep.equal({ view: 'stack' });
  });

  it('works on a table to which a CMS has put paragraphs, breaks and wrappers', async () => {
    const mangled = [
      '<p><table data-rosette="upgrade-test" data-unit="seats"><tbody><tr><td>1</td></tr></tbody></table></p>',
      '<figure class="wp-block-table"><table data-rosette="upgrade-test" data-unit="seats" class="has-fixed-layout"><tbody><tr><td>1</td></tr></tbody></table></figure>',
      '<div class="wp-block-group"><br />\n<table data-rosette="upgrade-test" data-unit="seats"><tbody>\n<tr><td>1</td></tr>\n</tbody></table>\n<br /></div>',
    ];
    for (const markup of mangled) {
      const root = await page(markup);
      upgradeAll(root);
      expect(root.querySelector(TAG)?.getAttribute('unit'), markup).to.equal('seats');
      expect(root.querySelectorAll(`${TAG} > table`), markup).to.have.length(1);
    }
  });

  it('leaves the page alone while the element is not there', async () => {
    const root = await page('<table data-rosette="not-registered"><tr><td>1</td></tr></table>');
    upgradeHost(root.querySelector('table')!, 'rosette-not-registered');
    expect(root.firstElementChild!.localName).to.equal('table');
  });
});
