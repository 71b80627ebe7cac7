import { html, type TemplateResult } from 'lit/html.js';
import type { ExamplesMeta } from '../example.types.js';

const imprint = html`<p slot="imprint">
  Printed and published by the branch secretary, for and on behalf of Anytown branch, 1 Market Street,
  Anytown.
</p>`;

export const ourLetter = (): TemplateResult => html`
  <rosette-letter-card
    heading="What we won on Thursday, and what we did not"
    date="2016-05-09"
    place="Anytown"
  >
    <p slot="masthead"><strong>Anytown branch</strong></p>
    <p>Dear members,</p>
    <p>
      On Thursday people in 124 councils in England chose 2,769 councillors. 1,326 of them, 47.9%, will sit
      for Labour. It has a majority in 58 of these councils, as many as before. That is not a landslide, and
      we should not call it one. It is a great deal of work, done by people you know, on doorsteps that you
      know.
    </p>
    <h3>The places we were told to watch</h3>
    <p>
      Nine councils were to show where this party stands. Labour ran eight of them, and holds all eight. The
      ninth, Worcester, went from Conservative to no overall control. But no two of them are alike:
    </p>
    <ul>
      <li>in Norwich we hold 26 seats, four more than on the eve of the election;</li>
      <li>in Ipswich we hold 33, two more;</li>
      <li>in Derby the majority was cut to one seat, and we shall have to ask why.</li>
    </ul>
    <p>
      On the same day London, Bristol, Liverpool and Salford elected mayors. All four are Labour, and two of
      the four cities had another party’s mayor the day before.
    </p>
    <blockquote>
      <p>We lost 18 councillors more than we gained. No sentence in this letter makes that go away.</p>
    </blockquote>
    <p>
      You have knocked, rung, folded and carried. If you can spare one evening in June, come and tell the rest
      of us what you heard. The figures are
      <a href="https://www.bbc.co.uk/news/politics/councils">the BBC’s</a>; the work is yours.
    </p>
    <p slot="signature">
      Yours in hope,<br />
      <strong>The branch secretary</strong><br />
      for the committee of Anytown branch
    </p>
    <p slot="postscript">
      PS The hall has a new kettle. Whoever left the old one on during the count knows who they are.
    </p>
    <p slot="actions"><a href="#join">Join us, or tell us what you heard</a></p>
    ${imprint}
  </rosette-letter-card>
`;

export const shortLetter = (): TemplateResult => html`
  <rosette-letter-card date="2016-05-06" place="Anytown" share="copy email whatsapp">
    <p>Dear neighbours,</p>
    <p>
      The count is over and the hall is being swept. Whoever you voted for: thank you for voting. 2,769 people
      were elected in England yesterday, and every one of them owes you an answer when you write.
    </p>
    <p slot="signature">The branch secretary</p>
  </rosette-letter-card>
`;

const longText = html`
  <p>Dear members,</p>
  <p>
    People ask what a local election decides. It decides who mends the road outside the school, whether the
    library is open on a Saturday, and how long somebody waits for a home. On Thursday 124 councils in England
    chose who decides it.
  </p>
  <p>
    Labour won 1,326 of the 2,769 seats, which is 47.9%. The Conservatives won 842, the Liberal Democrats 378;
    UKIP, the Greens, residents and independents share most of the rest. Of the councils, Labour has a
    majority in 58. In 24 nobody has one, and there the talking has only begun.
  </p>
  <h3>How we got here</h3>
  <p>
    The question was never whether we would gain, but how much of a good year, four years ago, would still be
    standing in the morning. The answer is: nearly all of it. We are 18 councillors down, and not one council:
    Dudley was lost, Bristol was won.
  </p>
  <p>
    That is arithmetic. It does not say who opened a door at nine in the evening, or who came along on a first
    canvass and stayed for the count. In Worcester Labour took one seat, and with it the council went from
    Conservative to no overall control. One seat is a few streets, on foot.
  </p>
  <h3>What we asked of you</h3>
  <ol>
    <li>To go to the doors that are never opened to us, and to listen there.</li>
    <li>To write down what people said, in their words and not in ours.</li>
    <li>To come back, whatever the answer was.</li>
  </ol>
  <p>
    You did all three. The notes fill two boxes in the office. We have read them, and three things stand on
    nearly every page: rent, buses, and the wait for a doctor. None of these is a slogan, and all of them can
    be voted on by a council or by a mayor.
  </p>
  <p>
    London, Bristol, Liverpool and Salford have chosen Labour mayors. They will be judged by the same three
    things, and so they should be.
  </p>
  <h3>What comes next</h3>
  <p>
    In June we meet to read the notes together. Bring a friend who did not vote; bring two if you can. The
    kettle is on from seven, the doors are open until the last one goes home.
  </p>
`;

export const collapsed = (): TemplateResult => html`
  <rosette-letter-card collapsed heading="After the count" date="2016-05-10" place="Anytown">
    <p slot="masthead"><strong>Anytown branch</strong></p>
    ${longText}
    <p slot="signature">In solidarity,<br /><strong>The branch secretary</strong></p>
    <p slot="postscript">PS There will be cake.</p>
    <p slot="actions"><a href="#join">Join the branch</a></p>
    ${imprint}
  </rosette-letter-card>
`;

export const longLetter = (): TemplateResult => html`
  <rosette-letter-card heading="After the count" date="2016-05-10" place="Anytown">
    <p slot="masthead"><strong>Anytown branch</strong></p>
    ${longText} ${longText}
    <p slot="signature">In solidarity,<br /><strong>The branch secretary</strong></p>
    ${imprint}
  </rosette-letter-card>
`;

export const bare = (): TemplateResult => html`
  <rosette-letter-card>
    <h2>To whoever opens the hall on Monday</h2>
    <p>
      Forty boxes, nine trestle tables and one umbrella are still on the stage. Please do not move the ballot
      boxes: they are collected at ten. The umbrella is anybody’s guess.
    </p>
    <p>With thanks for the long night,</p>
    <p>The count team</p>
  </rosette-letter-card>
`;

export const withoutTools = (): TemplateResult => html`
  <rosette-letter-card share="none" no-print no-copy date="Early May" place="Anytown">
    <p>Dear all,</p>
    <p>This letter is only to be read. It has no buttons, and a date that is no day.</p>
    <p slot="signature">The branch secretary</p>
  </rosette-letter-card>
`;

export const welsh = (): TemplateResult => html`
  <rosette-letter-card lang="cy" collapsed heading="Wedi’r cyfrif" date="2016-05-09" place="Trefgoch">
    <p slot="masthead"><strong>Cangen Trefgoch</strong></p>
    <p>Annwyl aelodau,</p>
    <p>
      Ddydd Iau dewisodd pobl mewn 124 o gynghorau yn Lloegr 2,769 o gynghorwyr. Bydd 1,326 ohonynt, sef
      47.9%, yn eistedd dros Lafur. Mae ganddi fwyafrif mewn 58 o’r cynghorau hyn, cynifer ag o’r blaen.
    </p>
    <p>
      Cadwodd Llafur wyth o’r naw cyngor y byddai’n cael ei barnu wrthynt. Y nawfed oedd Caerwrangon: aeth o
      ddwylo’r Ceidwadwyr i ddim rheolaeth gyffredinol. Etholwyd meiri Llafur yn Llundain, Bryste, Lerpwl a
      Salford yr un diwrnod.
    </p>
    <p>
      Diolch i bawb a fu’n curo drysau, yn ffonio ac yn cario. Dewch i’r neuadd ym mis Mehefin i ddweud beth a
      glywsoch. Bydd y tegell yn berwi o saith o’r gloch ymlaen, a’r drysau ar agor nes i’r olaf fynd adref.
    </p>
    <p slot="signature">Yn gywir,<br /><strong>Ysgrifennydd y gangen</strong></p>
    <p slot="postscript">ON Bydd cacen.</p>
  </rosette-letter-card>
`;

export const rightToLeft = (): TemplateResult => html`
  <rosette-letter-card dir="rtl" lang="ar" heading="بعد فرز الأصوات" date="2016-05-09" place="المدينة">
    <p slot="masthead"><strong>فرع المدينة</strong></p>
    <p>أعضاءنا الأعزاء،</p>
    <p>
      اختار الناس يوم الخميس ٢٬٧٦٩ عضواً في ١٢٤ مجلساً محلياً في إنجلترا. فاز حزب العمال بـ١٬٣٢٦ مقعداً، وله
      الأغلبية في ٥٨ مجلساً. شكراً لكل من طرق الأبواب واستمع إلى الناس.
    </p>
    <ul>
      <li>احتفظ الحزب بثمانية من المجالس التسعة الأهم.</li>
      <li>وانتُخب أربعة رؤساء بلديات.</li>
    </ul>
    <blockquote>نلتقي في حزيران لنقرأ معاً ما سمعناه.</blockquote>
    <p slot="signature">مع التحية،<br /><strong>أمانة الفرع</strong></p>
  </rosette-letter-card>
`;

/** As the block editor and the older one write it, with what their filters put between the tags. */
export const wordPress = (): TemplateResult => html`
  <rosette-letter-card heading="From a WordPress page" date="2016-05-09">
    <br />
    <p slot="masthead" class="wp-block-paragraph">Anytown branch</p>
    <div class="entry-content wp-block-group is-layout-flow">
      <p class="wp-block-paragraph">Dear members,</p>
      <p>&nbsp;</p>
      <p>Labour won 1,326 of 2,769 seats on Thursday.<br />It has a majority in 58 of 124 councils.</p>
      <figure class="wp-block-image size-large">
        <svg
          viewBox="0 0 640 200"
          width="640"
          height="200"
          role="img"
          aria-label="Forty ballot boxes on a stage"
        >
          <rect width="640" height="200" fill="#8a8a8a" />
          <rect x="40" y="60" width="560" height="100" fill="#5c5c5c" />
        </svg>
        <figcaption class="wp-element-caption">The stage on Friday morning</figcaption>
      </figure>
      <blockquote class="wp-block-quote is-layout-flow">
        <p>The count took until four.</p>
        <cite>From the minutes</cite>
      </blockquote>
      <ul class="wp-block-list">
        <li>Thank you for knocking.</li>
        <li>Thank you for counting.</li>
      </ul>
      <hr class="wp-block-separator" />
      <p>See you in June.</p>
    </div>
    <p slot="signature">The branch secretary</p>
    <br />
  </rosette-letter-card>
`;

export const bareText = (): TemplateResult => html`
  <rosette-letter-card date="2016-05-06">
    Dear neighbours,<br /><br />
    this letter was typed straight into the page, <em>without a paragraph in it</em>, as people do. It is
    read, folded, shared and printed all the same.<br /><br />
    The branch secretary
  </rosette-letter-card>
`;

export const meta = {
  tag: 'rosette-letter-card',
  title: 'Letter card',
  examples: {
    ourLetter: {
      title: 'An open letter',
      says: 'Masthead, place and date, letter, signature, postscript; ways to answer it and to pass it on.',
    },
    collapsed: {
      title: 'Folded',
      says: 'The first paragraphs, and a button for the rest, which find-in-page, print and screen readers have all the same.',
    },
    shortLetter: { title: 'A few lines', says: 'No heading, no masthead, three ways to share.' },
    longLetter: { title: 'A long letter', says: 'Two pages of it, with headings and lists.' },
    bare: {
      title: 'Without any attribute',
      says: 'A heading and paragraphs in the tag, and nothing else.',
      group: 'states',
    },
    bareText: {
      title: 'Without a paragraph',
      says: 'Text and line breaks straight in the tag.',
      group: 'states',
    },
    withoutTools: {
      title: 'Only to be read',
      says: 'No sharing, no printing, no copying; and a date in words of the page’s own.',
      group: 'states',
    },
    wordPress: {
      title: 'As WordPress writes it',
      says: 'Wrapped in a group, with empty paragraphs and stray line breaks.',
      group: 'states',
    },
    welsh: { title: 'In Welsh', says: 'Date and buttons in Welsh, as the letter is.', group: 'looks' },
    rightToLeft: {
      title: 'From right to left',
      says: 'In a language without words of its own, the buttons are in English.',
      group: 'looks',
    },
  },
} satisfies ExamplesMeta;
