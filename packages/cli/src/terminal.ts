// What stands in a feed is shown, and must not steer the terminal.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** Text from outside as it may stand on a terminal: control characters are seen, not obeyed. */
export function plain(text: string): string {
  return text.replace(CONTROL, '�');
}

/** Says something that is no part of the output. */
export function say(text: string): void {
  process.stderr.write(`${plain(text)}\n`);
}
