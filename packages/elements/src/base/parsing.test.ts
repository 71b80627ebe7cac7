import { expect } from '@open-wc/testing';
import type { ResultsStub } from '../testing/results-stub.js';
import { until } from '../testing/until.js';

/**
 * An element whose class is there before the parser gets to it, as with a classic script in the head: its children arrive
 * one by one. The parser of an iframe is fed by hand.
 */
describe('an element that is still being parsed', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let warnings: string[];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    page = frame.contentDocument!;
    page.open();
    page.write('<!doctype html><title>Parsing</title><body>');
    const inside = frame.contentWindow as unknown as {
      eval(code: string): Promise<unknown>;
      console: Console;
    };
    warnings = [];
    inside.console.warn = (...text: unknown[]) => warnings.push(text.join(' '));
    await inside.eval(
      `import(${JSON.stringify(new URL('../testing/results-stub.js', import.meta.url).href.replace(/\.js/, '.ts'))})`,
    );
  });
  afterEach(() => frame.remove());

  const element = (): ResultsStub => page.querySelector('test-results-stub') as ResultsStub;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await element().updateComplete;
  };

  it('is not drawn from half a table, and says nothing of it', async () => {
    page.write('<div><test-results-stub><table><tr><th>Party<th>Seats<tr><td>A<td>1');
    await settle();
    expect(element().status).to.equal('loading');
    expect(element().drawn).to.deep.equal([]);
    page.write('3</td></tr><tr><td>B');
    await settle();
    expect(element().drawn).to.deep.equal([]);
    page.write('<td>2</table> ');
    await settle();
    expect(element().drawn).to.deep.equal(['A 13', 'B 2']);
    expect(warnings).to.deep.equal([]);
    page.close();
  });

  it('is drawn at the end of the page, where nothing follows it', async () => {
    page.write('<test-results-stub><script type="text/csv">Party,Seats\nA,1');
    await settle();
    expect(element().drawn).to.deep.equal([]);
    page.close();
    await until(() => element().drawn.length === 1);
    expect(element().status).to.equal('ready');
    expect(warnings).to.deep.equal([]);
  });

  it('with nothing inside is loading until the page is there, then empty', async () => {
    page.write('<test-results-stub>');
    await settle();
    expect(element().status).to.equal('loading');
    page.close();
    await until(() => element().status === 'empty');
  });
});
