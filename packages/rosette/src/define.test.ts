import { expect } from '@open-wc/testing';
import { define } from './define.js';
import { version } from './version.js';

type Warning = readonly unknown[];

/** What is warned of while something runs. */
function warningsOf(run: () => void): Warning[] {
  const { warn } = console;
  const warnings: Warning[] = [];
  console.warn = (...said: unknown[]) => void warnings.push(said);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

let count = 0;
const freshTag = (): string => `rosette-define-test-${(count += 1)}`;

describe('define', () => {
  it('registers the class and gives it the version', () => {
    const tag = freshTag();
    class Widget extends HTMLElement {}
    expect(warningsOf(() => define(tag, Widget))).to.deep.equal([]);
    expect(document.createElement(tag)).to.be.instanceOf(Widget);
    expect(Widget).to.have.property('version', version);
  });

  it('does nothing the second time', () => {
    const tag = freshTag();
    class Widget extends HTMLElement {}
    expect(warningsOf(() => [define(tag, Widget), define(tag, Widget)])).to.deep.equal([]);
  });

  it('keeps the class that is there, and one warning names both versions', () => {
    const tag = freshTag();
    class Old extends HTMLElement {
      static readonly version = '0.9.1';
    }
    class New extends HTMLElement {}
    define(tag, Old);
    const warnings = warningsOf(() => define(tag, New));
    expect(warnings).to.have.length(1);
    expect(String(warnings[0]![0])).to.contain(tag).and.to.contain('0.9.1').and.to.contain(version);
    expect(customElements.get(tag)).to.equal(Old);
    expect(Old.version).to.equal('0.9.1');
  });

  it('says so when the class that is there has no version', () => {
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    const warnings = warningsOf(() => define(tag, class extends HTMLElement {}));
    expect(String(warnings[0]![0])).to.contain('unknown');
  });

  it('warns and does not throw when the browser refuses', () => {
    class Widget extends HTMLElement {}
    define(freshTag(), Widget);
    expect(
      warningsOf(() => define(freshTag(), Widget)),
      'a class under two tags',
    ).to.have.length(1);
    expect(
      warningsOf(() => define('nohyphen', class extends HTMLElement {})),
      'a bad name',
    ).to.have.length(1);
    expect(
      warningsOf(() => define(freshTag(), Object.freeze(class extends HTMLElement {}))),
      'a frozen class',
    ).to.have.length(1);
  });

  it('registers what comes after a refused one', () => {
    const tag = freshTag();
    warningsOf(() => {
      define('nohyphen', class extends HTMLElement {});
      define(tag, class extends HTMLElement {});
    });
    expect(customElements.get(tag)).to.exist;
  });
});
