import { expect } from '@open-wc/testing';
import { linkToWords, shareAddress, webAddress } from './share-address.js';
import {
  mastodonHref,
  readServer,
  readTargets,
  shareHref,
  shorten,
  unknownTargets,
  type Shared,
} from './share-targets.js';

const url = 'https://branch.example/letter?a=1&b=2#x';
const encodedUrl = 'https%3A%2F%2Fbranch.example%2Fletter%3Fa%3D1%26b%3D2%23x';
const shared = (text: string, title = text.replace(/\s+/g, ' ')): Shared => ({
  title,
  text,
  url,
  quotation: null,
});

describe('share links', () => {
  const hard = {
    quotes: ['“It’s” "so"', '%E2%80%9CIt%E2%80%99s%E2%80%9D%20%22so%22'],
    'an emoji of several parts': ['👩🏽‍🌾', '%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%8C%BE'],
    'ampersand, hash and percent': ['A & B #1 100%', 'A%20%26%20B%20%231%20100%25'],
    'text from right to left': ['رسالة', '%D8%B1%D8%B3%D8%A7%D9%84%D8%A9'],
    'a plus and a question mark': ['1+1?', '1%2B1%3F'],
    'half an emoji': ['a\uD83D', 'a%EF%BF%BD'],
  } as const;
  for (const [name, [text, encoded]] of Object.entries(hard))
    it(`are exact with ${name}`, () => {
      const both = `${encoded}%0A${encodedUrl}`;
      expect(shareHref('whatsapp', shared(text))).to.equal(`https://wa.me/?text=${both}`);
      expect(shareHref('bluesky', shared(text))).to.equal(`https://bsky.app/intent/compose?text=${both}`);
      expect(mastodonHref('toot.wales', shared(text))).to.equal(`https://toot.wales/share?text=${both}`);
      expect(shareHref('email', shared(text))).to.equal(
        `mailto:?subject=${encoded}&body=${encoded}%0D%0A%0D%0A${encodedUrl}`,
      );
      expect(shareHref('facebook', shared(text))).to.equal(
        `https://www.facebook.com/sharer/sharer.php?u=${encodedUrl}`,
      );
      expect(shareHref('x', shared(text))).to.equal(
        `https://x.com/intent/post?text=${encoded}&url=${encodedUrl}`,
      );
    });

  it('carry line breaks as each place takes them', () => {
    const text = 'one\ntwo';
    expect(shareHref('whatsapp', shared(text))).to.equal(`https://wa.me/?text=one%0Atwo%0A${encodedUrl}`);
    expect(shareHref('email', shared(text))).to.equal(
      `mailto:?subject=one%20two&body=one%0D%0Atwo%0D%0A%0D%0A${encodedUrl}`,
    );
    expect(shareHref('email', shared('one\r\ntwo'))).to.contain('body=one%0D%0Atwo%0D%0A');
  });

  const length = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
  const textOf = (href: string): string => new URL(href).searchParams.get('text') ?? '';

  it('keep to the 300 characters of Bluesky, address included, and cut no emoji in two', () => {
    const text = '👩🏽‍🌾'.repeat(400);
    const sent = textOf(shareHref('bluesky', shared(text)));
    expect(length(sent)).to.equal(300);
    expect(sent.endsWith(`…\n${url}`)).to.equal(true);
    expect(sent.startsWith('👩🏽‍🌾👩🏽‍🌾')).to.equal(true);
    expect(textOf(shareHref('bluesky', shared('a'.repeat(300 - url.length - 1))))).not.to.contain('…');
  });

  it('keep to the 280 of X, in which an address counts 23', () => {
    expect(length(textOf(shareHref('x', shared('word '.repeat(100)))))).to.be.at.most(256);
  });

  it('leave the words out where the address alone is too long for them', () => {
    const long = { ...shared('Words'), url: `https://branch.example/${'a'.repeat(400)}` };
    expect(textOf(shareHref('bluesky', long))).to.equal(long.url);
  });

  it('keep long quotations short in messages, email and on Mastodon, at a word', () => {
    const sentence = 'On Thursday people in 124 councils chose, and 👩🏽‍🌾 chose too. ';
    const long = shared(`“${sentence.repeat(200).trim()}”`);
    const sent = [
      textOf(shareHref('whatsapp', long)),
      textOf(mastodonHref('toot.wales', long)),
      decodeURIComponent(shareHref('email', long).split('&body=')[1]!).replace(/\r\n\r\n/, '\n'),
    ];
    const most = Array.from(sent, () => 477 + url.length);
    for (const [at, text] of sent.entries()) {
      expect(length(text)).to.be.within(most[at]! - 12, most[at]!);
      const [words = '', address] = text.split('\n');
      expect(address).to.equal(url);
      expect(words.endsWith('…”')).to.equal(true);
      // What is left are whole words.
      expect(`“${sentence.repeat(200)}`.startsWith(`${words.slice(0, -2)} `)).to.equal(true);
    }
    expect(shareHref('email', { ...long, title: 'A letter' }).length).to.be.below(4000);
    expect(shorten('One two three', 9)).to.equal('One two…');
    expect(shorten('One two three', 8)).to.equal('One two…');
  });

  it('close a quotation that is cut', () => {
    expect(shorten('“abcdefgh”', 6)).to.equal('“abc…”');
    expect(shorten('abcdefgh', 6)).to.equal('abcde…');
    expect(shorten('abc', 3)).to.equal('abc');
    expect(shorten('abcd', 0)).to.equal('');
  });
});

describe('a Mastodon server', () => {
  const good: Readonly<Record<string, string>> = {
    'mastodon.social': 'mastodon.social',
    ' Toot.Wales ': 'toot.wales',
    'https://toot.wales/home': 'toot.wales',
    '@ada@toot.wales': 'toot.wales',
    'https://toot.wales/@ada': 'toot.wales',
    'ada@toot.wales': 'toot.wales',
    'localhost.test:3000': 'localhost.test:3000',
    'пример.рф': 'xn--e1afmkfd.xn--p1ai',
  };
  for (const [typed, server] of Object.entries(good))
    it(`is read from "${typed}"`, () => expect(readServer(typed)).to.equal(server));
  for (const typed of ['', 'mastodon', 'a b.c', 'javascript:alert(1)', '@', 'https://', '<b>.x'])
    it(`is not "${typed}"`, () => expect(readServer(typed)).to.equal(undefined));
});

describe('the ways to share that a page asks for', () => {
  it('are all without a word, none for "none" and for nothing, in our order', () => {
    expect(readTargets().length).to.equal(7);
    expect(readTargets('none')).to.deep.equal([]);
    expect(readTargets('')).to.deep.equal([]);
    expect(readTargets('X, email copy')).to.deep.equal(['copy', 'email', 'x']);
  });
  it('leave out what nobody knows, and name it', () => {
    expect(readTargets('email myspace')).to.deep.equal(['email']);
    expect(unknownTargets('email MySpace none')).to.deep.equal(['myspace']);
    expect(unknownTargets()).to.deep.equal([]);
  });
});

describe('the address to share', () => {
  const before = location.href;
  let link: HTMLLinkElement | undefined;
  afterEach(() => {
    history.replaceState(null, '', before);
    link?.remove();
  });
  const canonical = (href: string): void => {
    link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
    document.head.append(link);
  };

  it('is where the page stands, without fragment and without what others have added', () => {
    history.replaceState(
      null,
      '',
      '/letter?id=5&utm_source=mail&fbclid=1&gclid=2&msclkid=3&mc_eid=4&igsh=6&_ga=7&akid=8.9.x&emci=10&emdi=11&ceid=12&wbraid=13#part',
    );
    expect(shareAddress()).to.equal(`${location.origin}/letter?id=5`);
  });
  it('is the canonical link if that is a web address', () => {
    canonical('https://branch.example/letter/');
    expect(shareAddress()).to.equal('https://branch.example/letter/');
  });
  it('is not a canonical link that can run', () => {
    canonical('javascript:alert(1)');
    expect(shareAddress()).to.contain(location.origin);
  });
  it('is what the page sets, resolved; never what can run', () => {
    canonical('https://branch.example/letter/');
    expect(shareAddress('/open-letter')).to.equal(`${location.origin}/open-letter`);
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example'])
      expect(shareAddress(bad)).to.equal('https://branch.example/letter/');
    expect(webAddress('javascript:alert(1)')).to.equal(undefined);
  });
});

describe('a link to words', () => {
  it('has few words whole, with what would mean something else encoded', () => {
    expect(linkToWords('https://a.example/', 'well-made, isn’t it & more')).to.equal(
      'https://a.example/#:~:text=well%2Dmade%2C%20isn%E2%80%99t%20it%20%26%20more',
    );
  });
  it('has of many words the first and the last', () => {
    expect(linkToWords('https://a.example/', 'one two three four five six seven eight nine')).to.equal(
      'https://a.example/#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    );
  });
  it('goes over several blocks, each of which has words of its own', () => {
    expect(linkToWords('https://a.example/', 'Dear members,\none two\nthe end')).to.equal(
      'https://a.example/#:~:text=Dear%20members%2C,the%20end',
    );
  });
  it('keeps a fragment that is there', () => {
    expect(linkToWords('https://a.example/#top', 'a b')).to.equal('https://a.example/#top:~:text=a%20b');
  });
});
