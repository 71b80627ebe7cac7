/** One thing that a person has to mend. */
export interface FieldError {
  /** Without one it is about the form as a whole. */
  readonly control?: FormControl | undefined;
  readonly message: string;
}

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CLASS = 'rosette-error';

const fieldsetOf = (control: FormControl): HTMLFieldSetElement | null =>
  control.type === 'radio' ? control.closest('fieldset') : null;

/** What the error is about, for assistive technology: a group of radio buttons is one thing. */
const described = (control: FormControl): Element => fieldsetOf(control) ?? control;

/** Where the words stand: between the label and the field, as the reader comes to them. */
function place(error: Element, control: FormControl): void {
  const legend = fieldsetOf(control)?.querySelector('legend');
  if (legend) return legend.after(error);
  const isTick = control.type === 'checkbox' || control.type === 'radio';
  ((isTick && (control.closest('.rosette-tick') ?? control.closest('label'))) || control).before(error);
}

let count = 0;

/** An id for what has none, so that words can be tied to it. */
export const idOf = (element: Element): string => (element.id ||= `rosette-${++count}`);

/** Takes away the words at one field, or at all fields of a form. */
export function clearErrors(form: HTMLFormElement, only?: FormControl): void {
  for (const error of form.querySelectorAll(`.${CLASS}`)) {
    const about = form.querySelector(`[aria-describedby~="${error.id}"]`);
    if (only && about !== described(only)) continue;
    const ids = about?.getAttribute('aria-describedby')?.split(' ');
    const left = ids?.filter((id) => id !== error.id).join(' ');
    if (left) about?.setAttribute('aria-describedby', left);
    else about?.removeAttribute('aria-describedby');
    error.remove();
  }
  // Not taken away: what is required and not ticked yet would be called invalid by the browser.
  for (const control of only ? [only] : form.elements)
    if (control.hasAttribute('aria-invalid')) control.setAttribute('aria-invalid', 'false');
}

/** Puts the words of each error at its field and ties them to it. `prefix` is heard before them: "Error:". */
export function showErrors(form: HTMLFormElement, errors: readonly FieldError[], prefix: string): void {
  clearErrors(form);
  for (const { control, message } of errors) {
    if (!control) continue;
    idOf(control);
    const error = document.createElement('p');
    const heard = document.createElement('span');
    error.className = CLASS;
    heard.className = 'rosette-unseen';
    heard.textContent = `${prefix} `;
    error.append(heard, message);
    place(error, control);
    const about = described(control);
    const ids = about.getAttribute('aria-describedby');
    about.setAttribute('aria-describedby', `${ids ? `${ids} ` : ''}${idOf(error)}`);
    control.setAttribute('aria-invalid', 'true');
  }
}

/** Moves to a field, with its label in view. */
export function goTo(control: FormControl): void {
  const label = fieldsetOf(control)?.querySelector('legend') ?? control.labels?.[0] ?? control;
  control.focus({ preventScroll: true });
  label.scrollIntoView({ block: 'nearest' });
}
