import { expect } from '@open-wc/testing';
import { statusOf } from './states.js';

it('the state follows from what there is, what can be drawn of it, and what its source says', () => {
  const model = {};
  expect(statusOf(model, model, 'ready')).to.equal('ready');
  expect(statusOf(model, model, undefined), 'its source has been taken away').to.equal('ready');
  expect(statusOf(model, model, 'loading'), 'what counts most has not answered').to.equal('ready');
  expect(statusOf(model, model, 'error')).to.equal('stale');
  for (const rated of ['ready', 'loading', 'error', undefined] as const)
    expect(statusOf(model, undefined, rated), String(rated)).to.equal('empty');
  for (const rated of ['ready', 'loading', 'error'] as const)
    expect(statusOf(undefined, undefined, rated)).to.equal(rated);
  expect(statusOf(undefined, undefined, undefined), 'the page is complete').to.equal('empty');
});
