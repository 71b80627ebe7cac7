import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { all, cards, drawn, mayors, putCards, showCards, text } from '../testing/winner-cards-page.js';
import type { WinnerCardsElement } from './winner-cards.js';

let place: HTMLElement;
const { warn } = console;
beforeEach(() => {
  place = document.createElement('div');
  place.style.inlineSize = '640px';
  document.body.append(place);
  console.warn = () => undefined;
});
afterEach(() => {
  place.remove();
  console.warn = warn;
});
const put = (
  set?: Partial<WinnerCardsElement>,
  attributes?: Record<string, string>,
): Promise<WinnerCardsElement> => putCards(place, set, attributes);
const [london = {}] = mayors;
const facts = (element: WinnerCardsElement): string[] => all(element, 'dl > div').map(text);

describe('winner cards, from data to drawing', () => {
  it('shows office, name, party, what became of it, and all figures with their round', async () => {
    const [khan, anderson] = cards(await put());
    expect(khan).to.deep.equal([
      'Mayor of London',
      'Sadiq Khan',
      'Labour',
      'Elected: Labour gain from the Conservatives',
      'Majority, final round 315,529 13.7 percentage points',
      'First preferences Sadiq Khan 1,148,716 44.2% Zac Goldsmith, Conservative 909,755 35.0%',
      'Final round Sadiq Khan 1,310,143 56.8% Zac Goldsmith 994,614 43.2%',
      'Turnout 45.3%',
      'Previous holder Boris Johnson, Conservative; did not stand again',
    ]);
    expect(anderson).to.deep.equal([
      'Mayor of Liverpool',
      'Joe Anderson',
      'Labour',
      'Re-elected: Labour hold',
      'Votes not known',
    ]);
  });

  it('says the same in Welsh', async () => {
    const [khan, anderson] = cards(await put({}, { lang: 'cy' }));
    expect(khan).to.deep.equal([
      'Mayor of London',
      'Sadiq Khan',
      'Llafur',
      'Etholwyd: Llafur yn ennill; y Ceidwadwyr cynt',
      'Mwyafrif, rownd derfynol 315,529 13.7 pwynt canran',
      'Dewis cyntaf Sadiq Khan 1,148,716 44.2% Zac Goldsmith, Ceidwadwyr 909,755 35.0%',
      'Rownd derfynol Sadiq Khan 1,310,143 56.8% Zac Goldsmith 994,614 43.2%',
      'Canran a bleidleisiodd 45.3%',
      'Deiliad blaenorol Boris Johnson, Ceidwadwyr; ni safodd eto',
    ]);
    expect(anderson?.slice(3)).to.deep.equal(['Ailetholwyd: Llafur yn cadw', 'Pleidleisiau ddim yn hysbys']);
  });

  it('draws bars from zero as long as their share, in the colours of the parties', async () => {
    const element = await put();
    const bars = all<SVGElement>(element, '.bar');
    expect(bars.map((bar) => bar.getAttribute('width'))).to.deep.equal(['44.2%', '35%', '56.8%', '43.2%']);
    const width = all(element, '.round')[0]?.getBoundingClientRect().width ?? 0;
    const [first, second] = bars.map((bar) => bar.getBoundingClientRect());
    expect((first?.width ?? 0) / width).to.be.closeTo(0.442, 0.005);
    expect(second?.left).to.be.closeTo(first?.left ?? 0, 0.5);
    expect(getComputedStyle(bars[0]!).backgroundColor).not.to.equal(
      getComputedStyle(bars[1]!).backgroundColor,
    );
  });

  it('draws votes where shares are not known, and nothing where both are half known', async () => {
    const widths = async (row: object): Promise<(string | null)[]> => {
      const element = await put({ data: [{ name: 'A', runnerUp: 'B', ...row }] });
      return all(element, '.bar').map((bar) => bar.getAttribute('width'));
    };
    expect(await widths({ votes: 200, runnerUpVotes: 100 })).to.deep.equal(['100%', '50%']);
    expect(await widths({ votes: 200, share: 40, runnerUpVotes: 100 })).to.deep.equal(['100%', '50%']);
    expect(await widths({ share: 52, runnerUpVotes: 100 })).to.deep.equal([]);
    expect(await widths({ votes: 200 })).to.deep.equal([]);
    expect(await widths({ votes: 0, runnerUpVotes: 0 })).to.deep.equal([]);
  });

  it('of one figure alone says the figure, and of nothing nothing', async () => {
    expect(facts(await put({ data: [{ name: 'A', votes: 1204 }] }))).to.deep.equal(['Votes 1,204']);
    const element = await put({ data: [{ name: 'A' }] });
    expect(facts(element)).to.deep.equal([]);
    expect(cards(element)).to.deep.equal([['A', 'Elected']]);
  });

  it('names the runner-up also where nobody’s votes are known', async () => {
    expect(facts(await put({ data: [{ name: 'A', runnerUp: 'B', runnerUpParty: 'Green' }] }))).to.deep.equal([
      'Runner-up B, Green',
    ]);
  });

  it('says that nobody else stood, where that stands for the votes', async () => {
    const rows = [{ name: 'Ada Example', votes: 'Uncontested' }];
    const element = await put({ data: rows });
    expect(facts(element)).to.deep.equal(['Votes uncontested']);
    expect(element.problems).to.deep.equal([]);
    element.lang = 'cy';
    await drawn(element);
    expect(facts(element)).to.deep.equal(['Pleidleisiau yn ddiwrthwynebiad']);
  });

  it('says that a final round is not known, where there must have been one', async () => {
    const row = { name: 'A', firstVotes: 40, firstShare: 40 };
    expect(facts(await put({ data: [row] })).at(-1)).to.equal('Final round not known');
    expect(facts(await put({ data: [{ ...row, firstShare: 60 }] })).at(-1)).to.contain('First preferences');
  });

  it('rounds no lead away, and no share to half', async () => {
    const element = await put({
      data: [
        {
          name: 'A',
          votes: 100010,
          share: 50.005,
          runnerUp: 'B',
          runnerUpVotes: 99990,
          runnerUpShare: 49.995,
        },
      ],
    });
    expect(facts(element)).to.deep.equal([
      'Majority 20 0.01 percentage points',
      'Votes A 100,010 50.01% B 99,990 49.995%',
    ]);
  });

  it('an office without a name has not declared: its name is the title, and no portrait stands beside it', async () => {
    const element = await put({ data: [{ ...london, name: '' }, mayors[1]] });
    expect(cards(element)[0]).to.deep.equal([
      'Mayor of London',
      'Not yet declared',
      'Previous holder Boris Johnson, Conservative',
    ]);
    expect(all(element, '.portrait').length).to.equal(1);
    expect(text(element.renderRoot.querySelector('.declared'))).to.equal('1 of 2 declared');
  });

  it('shows initials, or with no-photos nothing', async () => {
    const element = await put();
    expect(all(element, '.portrait').map(text)).to.deep.equal(['SK', 'JA']);
    element.noPhotos = true;
    await drawn(element);
    expect(all(element, '.portrait').length).to.equal(0);
  });

  it('the name is the link, where there is one', async () => {
    const element = await put({ data: [{ ...london, href: 'https://www.london.gov.uk/' }, mayors[1]] });
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map((link) => [link.href, text(link)])).to.deep.equal([
      ['https://www.london.gov.uk/', 'Sadiq Khan'],
    ]);
  });

  it('a note stands on its card', async () => {
    const element = await put({ data: [{ name: 'A', note: 'After a recount' }] });
    expect(text(element.renderRoot.querySelector('[part=remark]'))).to.equal('After a recount');
  });

  it('reads the page’s own table, the picture in a row and the link around a name with it', async () => {
    const element = await showCards(
      place,
      html`<rosette-winner-cards>
        <table>
          <caption>
            Branch
          </caption>
          <thead>
            <tr>
              <th>Picture</th>
              <th>Name</th>
              <th>Office</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" /></td>
              <td><a href="/ada">Ada Example</a></td>
              <td>Chair</td>
            </tr>
            <tr>
              <td><img src="/portrait-that-is-not-there.svg" alt="" /></td>
              <td>Bea Example</td>
              <td>Treasurer <a href="/rules">elected yearly</a></td>
            </tr>
          </tbody>
        </table>
      </rosette-winner-cards>`,
    );
    expect(element.problems).to.deep.equal([]);
    expect(cards(element).map(([office, name]) => `${office}: ${name}`)).to.deep.equal([
      'Chair: Ada Example',
      'Treasurer elected yearly: Bea Example',
    ]);
    expect(all<HTMLAnchorElement>(element, 'a').map(({ pathname }) => pathname)).to.deep.equal(['/ada']);
    // What is no web address is not loaded a second time.
    expect(all<HTMLImageElement>(element, 'img').map(({ src }) => new URL(src).pathname)).to.deep.equal([
      '/portrait-that-is-not-there.svg',
    ]);
  });

  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,<b>',
    ' java\tscript:alert(1)',
    '//[',
    'vbscript:x',
  ])
    it(`an address such as ${JSON.stringify(bad)} is neither link nor picture`, async () => {
      const element = await put({ data: [{ name: 'A', href: bad, photo: bad }] });
      expect(all(element, 'a[href], img').length).to.equal(0);
      expect(cards(element)).to.deep.equal([['A', 'Elected']]);
    });

  it('what stands in a cell is text, whatever it looks like', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const row = Object.fromEntries(
      ['name', 'party', 'office', 'runnerUp', 'runnerUpParty', 'previous', 'previousParty', 'note'].map(
        (field) => [field, evil],
      ),
    );
    const element = await put(
      { data: [{ ...row, previous: 'A', votes: 3, runnerUpVotes: 1 }] },
      { 'json-ld': '' },
    );
    expect(all(element, 'img, script').length).to.equal(0);
    expect(text(element.renderRoot.querySelector('[part=name]'))).to.equal(evil);
    expect(document.head.querySelector('script[type="application/ld+json"]')?.outerHTML).not.to.contain(
      '<img',
    );
  });
});
