import { expect } from '@open-wc/testing';
import { until } from './testing/until.js';

/** The policy of docs/security.md: no word in it is for pictures. In a page that has no address, 'self' is nobody to Firefox. */
const POLICY = `default-src 'none'; script-src ${location.origin}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

const page = `<!doctype html><html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<script type="module" src="${new URL('../../rosette/src/results-chart.ts', import.meta.url).pathname}"></script>
</head><body><rosette-results-chart save-picture><table>
<caption>Councillors elected</caption>
<tr><th>Party</th><th>Seats</th></tr><tr><td>Labour</td><td>26</td></tr><tr><td>Green</td><td>3</td></tr>
</table></rosette-results-chart></body></html>`;

it('Save picture makes PNG and SVG under a strict policy, and nothing is reported', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = page;
  const reports: string[] = [];
  try {
    document.body.append(frame);
    const inside = await until(() => {
      const window = frame.contentWindow as (Window & typeof globalThis) | null;
      return window?.document.querySelector('rosette-results-chart') ? window : null;
    }, 'the page');
    inside.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reports.push(`${violatedDirective} ${blockedURI}`),
    );
    const blobs: Blob[] = [];
    const { createObjectURL } = inside.URL;
    inside.URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(inside.URL, blob);
    };
    inside.HTMLAnchorElement.prototype.click = () => undefined;
    const root = await until(() => {
      const { shadowRoot } = inside.document.querySelector('rosette-results-chart')!;
      return shadowRoot?.querySelector('[part=save]') ? shadowRoot : null;
    }, 'the button');
    root.querySelector<HTMLElement>('[part=save]')!.click();
    const [wide, , svg] = await until(() => {
      const found = [...root.querySelectorAll<HTMLElement>('.pictures button')];
      return found.length ? found : null;
    }, 'the list');
    wide!.click();
    await until(() => blobs.length === 1, 'a PNG');
    svg!.click();
    await until(() => blobs.length === 2, 'an SVG');
    expect(blobs.map(({ type }) => type)).to.deep.equal(['image/png', 'image/svg+xml']);
    expect(root.querySelector('.pictures [role=status]')?.textContent).to.match(/^Saved: /);
    expect(reports).to.deep.equal([]);
  } catch (error) {
    throw new Error(`${String(error)}; reported: ${reports.join() || 'nothing'}`, { cause: error });
  } finally {
    frame.remove();
  }
});
