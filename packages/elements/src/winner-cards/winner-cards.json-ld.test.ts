import { expect } from '@open-wc/testing';
import { drawn, mayors, putCards } from '../testing/winner-cards-page.js';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('[type="application/ld+json"]')];
const graph = (): object[] => (JSON.parse(scripts()[0]?.text ?? '{}') as { '@graph': object[] })['@graph'];

describe('winner cards, for machines', () => {
  it('say nothing to them unless they are asked', async () => {
    await putCards(place);
    expect(scripts().length).to.equal(0);
  });

  it('json-ld says in the page’s head who was elected, as schema.org has it', async () => {
    await putCards(
      place,
      {
        data: [
          { ...mayors[0], href: '/khan', photo: '/khan.jpg', credit: 'Nobody, CC0' },
          { name: 'Bea Example', party: 'Independent' },
          { office: 'Mayor of Elm' },
        ],
      },
      { 'json-ld': '', lang: 'cy' },
    );
    expect(graph()).to.deep.equal([
      {
        '@type': 'Person',
        name: 'Sadiq Khan',
        jobTitle: 'Mayor of London',
        memberOf: { '@type': 'Organization', name: 'Labour' },
        image: {
          '@type': 'ImageObject',
          contentUrl: `${location.origin}/khan.jpg`,
          creditText: 'Nobody, CC0',
        },
        url: `${location.origin}/khan`,
      },
      { '@type': 'Person', name: 'Bea Example' },
    ]);
  });

  it('follows the data, has one script for each element, and leaves none behind', async () => {
    const element = await putCards(place, {}, { 'json-ld': '' });
    element.data = [{ name: 'Bea Example' }];
    await drawn(element);
    expect(scripts().length).to.equal(1);
    expect(graph()).to.deep.equal([{ '@type': 'Person', name: 'Bea Example' }]);
    element.jsonLd = false;
    await drawn(element);
    expect(scripts().length).to.equal(0);
    element.jsonLd = true;
    await drawn(element);
    element.remove();
    expect(scripts().length).to.equal(0);
    place.append(element);
    await drawn(element);
    expect(scripts().length).to.equal(1);
  });

  it('a name cannot end the script, also in a page that is saved as it stands', async () => {
    await putCards(place, { data: [{ name: '</script><b>A' }] }, { 'json-ld': '' });
    expect(scripts()[0]?.outerHTML.match(/</g)?.length).to.equal(2);
    expect(graph()).to.deep.equal([{ '@type': 'Person', name: '</script><b>A' }]);
  });
});
