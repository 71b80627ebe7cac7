// What a hostile spreadsheet can't do. Every field of a feed, in every format, with every payload, on a page whose policy reports
// what it stops.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictPolicy } from '../server/folders.mjs';
import { addresses, markup } from './payloads.mjs';
import { allDrawn, openWatched, useSite } from './support.mjs';

const { browser, site } = await useSite();

const rows = (over = {}) => [
  { party: 'Labour', value: '1326', change: '-18', note: 'a note', colour: '', ...over },
  { party: 'Conservative', value: '842', change: '-48', note: '', colour: '' },
];
const envelope = (over = {}) => ({
  title: 'A title',
  unit: 'councillors',
  source: { name: 'A source' },
  ...over,
});

/** Where a payload goes. `shown`: it has to be read on the page as it was written. */
const fields = {
  party: { feed: (text) => envelope({ rows: rows({ party: text }) }), shown: true },
  note: { feed: (text) => envelope({ rows: rows({ note: text }) }), shown: true },
  colour: { feed: (text) => envelope({ rows: rows({ colour: text }) }) },
  value: { feed: (text) => envelope({ rows: rows({ value: text }) }) },
  change: { feed: (text) => envelope({ rows: rows({ change: text }) }) },
  title: { feed: (text) => envelope({ title: text, rows: rows() }), shown: true },
  unit: { feed: (text) => envelope({ unit: text, rows: rows() }) },
  'source name': { feed: (text) => envelope({ source: { name: text }, rows: rows() }), shown: true },
  'source address': { feed: (text) => envelope({ source: { name: 'A source', href: text }, rows: rows() }) },
  updated: { feed: (text) => envelope({ updated: text, rows: rows() }) },
  'a header': {
    feed: (text) =>
      envelope({ rows: rows().map((row) => Object.assign(Object.create(null), row, { [text]: text })) }),
  },
};

const html = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const csvCell = (text) => `"${String(text ?? '').replaceAll('"', '""')}"`;
const cells = ({ rows: list }) => {
  const header = Object.keys(list[0]);
  return [header, ...list.map((row) => header.map((name) => row[name]))];
};
const attribute = (name, value) => (value === undefined ? '' : ` ${name}="${html(value)}"`);
const settings = ({ unit, source }) =>
  attribute('unit', unit) + attribute('source', source?.name) + attribute('source-href', source?.href);

/** The same figures as each kind of feed; what CSV and tables cannot say, the element's attributes say. */
const formats = {
  JSON: (feed, path, site) => {
    site.put(path, { type: 'application/json', body: JSON.stringify(feed) });
    return `<rosette-results-chart debug src="${path}"></rosette-results-chart>`;
  },
  CSV: (feed, path, site) => {
    const title = feed.title === undefined ? [] : [[feed.title]];
    const body = [...title, ...cells(feed)].map((line) => line.map(csvCell).join(',')).join('\r\n');
    site.put(path, { type: 'text/csv', body });
    return `<rosette-results-chart debug src="${path}"${settings(feed)}></rosette-results-chart>`;
  },
  table: (feed) => {
    const [header, ...body] = cells(feed);
    const line = (list, tag) => `<tr>${list.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
    return `<rosette-results-chart debug${settings(feed)}><table><caption>${html(feed.title)}</caption>
      <thead>${line(header, 'th')}</thead><tbody>${body.map((row) => line(row, 'td')).join('')}</tbody></table></rosette-results-chart>`;
  },
};
const script = '<script src="/cdn/standalone/results-chart.js"></script>';
const pageOf = (body, head = script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
const policy = { 'content-security-policy': strictPolicy };

/** Anything in the widgets that a feed could have put there. */
const intruders = () =>
  [...document.querySelectorAll('rosette-results-chart')].flatMap((widget) =>
    [...widget.shadowRoot.querySelectorAll('*')].flatMap((element) => {
      const faults = [];
      if (
        /^(script|iframe|object|embed|img|video|audio|link|base|meta|form|math|template|noscript|style)$/.test(
          element.localName,
        )
      ) {
        faults.push(`<${element.localName}>`);
      }
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) faults.push(`${element.localName} ${name}`);
        if (name === 'style') faults.push(`${element.localName} style="${value}"`);
      }
      const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
      if (href !== null && !/^https?:$/.test(new URL(href, location.href).protocol))
        faults.push(`href="${href}"`);
      return faults;
    }),
  );

/** What each widget says, as one would read it, its attributes included. */
const readings = () =>
  [...document.querySelectorAll('rosette-results-chart')].map((widget) =>
    widget.shadowRoot.textContent.replace(/\s+/g, ' '),
  );

describe('a hostile feed', () => {
  async function open(path, body, headers = policy, head = script) {
    const watched = await openWatched(browser);
    site.put(path, { body: pageOf(body, head), headers });
    await watched.page.goto(new URL(path, site.address).href);
    return watched;
  }

  for (const [format, write] of Object.entries(formats)) {
    for (const [field, { feed, shown }] of Object.entries(fields)) {
      it(`runs nothing from ${field}, as ${format}`, async () => {
        const payloads = field === 'source address' ? [...markup, ...addresses] : markup;
        const name = `${format}-${field}`.replaceAll(' ', '-');
        const body = payloads.map((text, at) => write(feed(text), `/feeds/${name}/${at}`, site)).join('\n');
        const { page, complaints, ran, close } = await open(`/pages/${name}.html`, body);
        await allDrawn(page);
        assert.equal(await page.locator('rosette-results-chart').count(), payloads.length);
        // Whoever reads the page may also point at it and tab through it.
        await page.locator('rosette-results-chart').first().hover();
        await page.keyboard.press('Tab');
        assert.deepEqual(await page.evaluate(intruders), []);
        if (shown) {
          const texts = await page.evaluate(readings);
          payloads.forEach((text, at) => {
            const wanted = text.replace(/\s+/g, ' ').trim();
            assert.ok(
              texts[at].includes(wanted),
              `${field} is to be shown as written: ${JSON.stringify(text)} in ${texts[at]}`,
            );
          });
        }
        assert.deepEqual(complaints, []);
        assert.deepEqual(ran, []);
        await close();
      });
    }
  }

  const namesAddress = (problems) => problems.some(({ message }) => /address|http/i.test(message));
  for (const [way, write] of Object.entries({
    'source.href of a feed': (text, at) =>
      formats.JSON(
        envelope({ source: { name: 'A source', href: text }, rows: rows() }),
        `/feeds/address/${at}`,
        site,
      ),
    'the attribute source-href': (text) =>
      formats.table(envelope({ source: { name: 'A source', href: text }, rows: rows() })),
  })) {
    it(`drops an address that is not http(s) from ${way}, and names it`, async () => {
      const dangerous = addresses.filter((text) => !text.includes('&colon;'));
      const body = dangerous.map(write).join('\n');
      const { page, complaints, close } = await open('/pages/address.html', body);
      await allDrawn(page);
      const found = await page.$$eval('rosette-results-chart', (widgets) =>
        widgets.map((widget) => ({
          problems: widget.problems.map(({ message }) => ({ message })),
          links: [...widget.shadowRoot.querySelectorAll('a[href]')].map((link) => link.href),
          name: widget.shadowRoot.textContent.includes('A source'),
        })),
      );
      found.forEach(({ problems, links, name }, at) => {
        const which = JSON.stringify(dangerous[at]);
        assert.deepEqual(links, [], `${which} became a link`);
        assert.ok(name, `${which}: the source's name stays`);
        assert.ok(namesAddress(problems), `${which} is named in problems: ${JSON.stringify(problems)}`);
      });
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('keeps an http(s) address as a link', async () => {
    const body = formats.table(
      envelope({ source: { name: 'A source', href: 'https://example.org/a?b=1&c=2' }, rows: rows() }),
    );
    const { page, close } = await open('/pages/good-address.html', body);
    await allDrawn(page);
    const links = await page.$eval('rosette-results-chart', (widget) =>
      [...widget.shadowRoot.querySelectorAll('a[href]')].map((link) => link.href),
    );
    assert.deepEqual(links, ['https://example.org/a?b=1&c=2']);
    await close();
  });

  it('is not polluted by names of the language', async () => {
    const body =
      '{"title":"x","rows":[{"party":"Labour","value":1,"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}],"__proto__":{"polluted":"yes"}}';
    site.put('/feeds/pollution', { type: 'application/json', body });
    const { page, complaints, close } = await open(
      '/pages/pollution.html',
      '<rosette-results-chart src="/feeds/pollution"></rosette-results-chart>',
    );
    await allDrawn(page);
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
    assert.deepEqual(complaints, []);
    await close();
  });

  describe('and the tests above can fail', () => {
    const careless = (text) => {
      document.body.innerHTML = text;
    };

    it('a payload that is treated as markup runs where no policy stops it', async () => {
      const { page, ran, close } = await open('/pages/control-1.html', '', {}, '');
      await page.evaluate(careless, '<img src=x onerror=ran(4)>');
      await page.waitForFunction(() => document.querySelector('img')?.complete);
      await page.waitForTimeout(50);
      assert.deepEqual(ran, ['4']);
      await close();
    });

    it('the policy stops and reports it', async () => {
      const { page, complaints, close } = await open('/pages/control-2.html', '', policy, '');
      await assert.rejects(page.evaluate(careless, '<img src=x onerror=ran(4)>'), /TrustedHTML/);
      await page.waitForTimeout(50);
      assert.match(complaints.join('\n'), /policy: require-trusted-types-for/);
      await close();
    });

    it('a style attribute is reported', async () => {
      const { page, complaints, close } = await open(
        '/pages/control-3.html',
        '<p style="color: red">x</p>',
        policy,
        '',
      );
      await page.waitForTimeout(50);
      assert.match(complaints.join('\n'), /policy: style-src/);
      await close();
    });
  });
});
