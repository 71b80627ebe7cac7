import { faultOf, longest, oneLine } from '@rosette/data';
import type { FieldError, FormControl } from '../base/form/errors.js';
import type { JoinSpeech } from './join-form.messages.js';

const labelOf = (control: FormControl): string => {
  const legend = control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : null;
  const text = (legend ?? control.labels?.[0])?.textContent ?? control.ariaLabel ?? control.name;
  return oneLine(text);
};

/** What to do about one field; `undefined` where it is good. The page's own words, set by `setCustomValidity`, come first. */
function messageFor(control: FormControl, { words, say }: JoinSpeech): string | undefined {
  const { name, type, validity } = control;
  const own = words as Readonly<Record<string, string | undefined>>;
  const text = control.value.trim();
  const label = labelOf(control);
  const isTick = type === 'checkbox' || type === 'radio';
  if (validity.customError) return control.validationMessage;
  if (validity.valueMissing || (control.required && !isTick && !text)) {
    const pattern =
      type === 'checkbox' ? words.tick : /^(radio|select-)/.test(type) ? words.choose : words.enter;
    return say(own[`enter_${name}`] ?? pattern, { label, n: control.value });
  }
  if (isTick || !text) return undefined;
  const fault = faultOf(name, text);
  if (fault === 'too-long') return say(words.tooLong, { label, n: longest(name) });
  // A browser's own rule for what it calls an email address is looser than that of the receivers, or the same.
  if (fault || validity.typeMismatch)
    return own[`invalid_${type === 'email' ? 'email_address' : name}`] ?? control.validationMessage;
  return validity.valid ? undefined : control.title || control.validationMessage;
}

/** Robots fill it in; people do not see it. */
export const TRAP = 'website';

/**
 * Everything that a person has to mend before the form can be sent, in the order of the form. `consent`: the box for emails, where nothing can be
 * done without it.
 */
export function errorsIn(
  form: HTMLFormElement,
  consent: HTMLInputElement | null | undefined,
  speech: JoinSpeech,
): readonly FieldError[] {
  const { words } = speech;
  const groups = new Set<string>();
  return [...form.elements].flatMap((element) => {
    const control = element as HTMLInputElement;
    const { name, type, value } = control;
    const isPart = control.willValidate && !/^(submit|button|reset|image)$/.test(type);
    if (!isPart || (type === 'radio' && groups.size === groups.add(name).size)) return [];
    const message =
      name === TRAP
        ? value && words.trapFilled
        : control === consent
          ? !control.checked && words.consentNeeded
          : messageFor(control, speech);
    return message ? [{ control, message }] : [];
  });
}
