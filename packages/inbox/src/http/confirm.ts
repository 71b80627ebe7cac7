import { html } from 'hono/html';
import { isConfirmMark } from '../mail/confirmation.js';
import type { Settings } from '../options.js';
import { languageOf, WORDS } from '../words.js';
import { language } from './from-form.js';
import { page } from './page.js';

/**
 * The page behind the link in a message. Opening it changes nothing, because mail programs open links to look at them; the button does.
 */
export async function confirmPage(
  request: Request,
  { id, mark }: { id: string; mark: string },
  settings: Settings,
): Promise<Response> {
  const { store, now } = settings;
  const isOurs = await isConfirmMark(settings, id, mark);
  const sending = isOurs ? await store.find(id) : undefined;
  const lang = languageOf(sending?.lang ?? language(request));
  const words = WORDS[lang];
  const isOpen = sending?.state === 'unconfirmed';
  if (!sending || (!isOpen && sending.state !== 'confirmed'))
    return page({
      title: words.problem,
      lang,
      status: 404,
      main: html`<h1>${words.problem}</h1>
        <p>${words.confirmGone}</p>`,
    });
  if (isOpen && request.method !== 'POST')
    return page({
      title: words.confirmTitle,
      lang,
      main: html`<h1>${words.confirmTitle}</h1>
        <p>${words.confirmAsk}</p>
        <form method="post"><button>${words.confirmButton}</button></form>`,
    });
  if (isOpen) await store.move(id, ['unconfirmed'], 'confirmed', now().toISOString());
  return page({
    title: words.thanks,
    lang,
    main: html`<h1>${words.thanks}</h1>
      <p>${words.confirmed}</p>`,
  });
}
