// Runs on the page: somebody who fills in every form on it, again and again, and presses the button twice.
const forms = [...document.querySelectorAll('rosette-join-form')];

/** What is on the device, by form. */
async function kept() {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'rosette-outbox')) return [];
  const opening = indexedDB.open('rosette-outbox');
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asking = database.transaction('outbox').objectStore('outbox').get('waiting');
  const found = await new Promise((resolve) => (asking.onsuccess = () => resolve(asking.result)));
  database.close();
  return (found ?? []).map(({ sending }) => sending.values.email_address);
}

const emailOf = (form, number) => `${form.id}.${number}@example.org`;
const pressedOf = (form) => Number(localStorage.getItem(form.id) ?? 0);

const visitor = {
  /** How often each form has been sent off, at most. */
  upTo: Number(new URLSearchParams(location.search).get('upTo')),
  wrong: [],
  /** Which the pages have said are sent, on this visit and before. */
  said: () => Object.keys(localStorage).filter((key) => key.includes('@')),
  pressed: () => forms.reduce((sum, form) => sum + pressedOf(form), 0),
  /** Whether every form has been sent off as often as it shall be, and is in one of these states. */
  rest: (...states) =>
    forms.every((form) => pressedOf(form) === visitor.upTo && states.includes(form.status)),
  async report() {
    const outcomes = forms.map((form) => [form.id, form.querySelector('.rosette-outcome h2')?.textContent]);
    const pressed = forms.flatMap((form) =>
      Array.from({ length: pressedOf(form) }, (_, number) => emailOf(form, number)),
    );
    const { wrong } = visitor;
    return {
      outcomes: Object.fromEntries(outcomes),
      pressed,
      kept: await kept(),
      said: visitor.said(),
      wrong,
    };
  },
  /** Stops pressing; whether everything that was pressed so far has been said to be sent, or is on the device. */
  async leave() {
    visitor.upTo = 0;
    const { pressed, said } = await visitor.report();
    const device = await kept();
    return pressed.every((email) => said.includes(email) || device.includes(email));
  },
};
window.visitor = visitor;

const press = (form, action) => form.querySelector(`[data-action="${action}"]`)?.click();

function step(form, place) {
  const pressed = pressedOf(form);
  if (form.status === 'error') visitor.wrong.push(form.querySelector('.rosette-summary').textContent);
  // Some people wait, and some do not.
  else if (form.status === 'waiting' && place % 4) press(form, 'retry');
  else if (form.status === 'sent') press(form, 'again');
  else if (form.status === 'ready' && pressed < visitor.upTo && form.form) {
    form.form.elements.namedItem('email_address').value = emailOf(form, pressed);
    form.querySelector('.rosette-consent').checked = pressed % 3 > 0;
    localStorage.setItem(form.id, String(pressed + 1));
    const button = form.querySelector('[type="submit"]');
    button.click();
    button.click();
  }
}

const heard = new Set();
for (const form of forms)
  form.addEventListener('rosette-sent', ({ values }) => {
    // A page that was closed before it could take note is made up for by the next: that may say so again, but none does twice.
    if (heard.has(values.email_address))
      visitor.wrong.push(`${values.email_address} is said to be sent twice`);
    heard.add(values.email_address);
    localStorage.setItem(values.email_address, 'sent');
  });
setInterval(() => forms.forEach(step), 100);
