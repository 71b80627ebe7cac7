import { Failure } from '../failure.js';
import { widgets, type Attributes, type Widget } from './widgets.js';

/**
 * The widget of a name. Its tag will do too.
 * @throws {Failure} if there is none.
 */
export function findWidget(
  wanted: string,
  kind: string,
  isMeant: (widget: Widget) => boolean = () => true,
): readonly [string, Widget] {
  const name = wanted.toLowerCase().replace(/^rosette-/, '');
  const found = Object.hasOwn(widgets, name) ? widgets[name] : undefined;
  if (found && isMeant(found)) return [name, found];
  const names = Object.keys(widgets).filter((each) => widgets[each] && isMeant(widgets[each]));
  throw new Failure(`no widget ${kind} is called ${wanted}; there are ${names.join(', ')}`);
}

/**
 * The attributes of a tag, as they were typed: `name=value`, or a name alone.
 * @throws {Failure} if one is none of those that may be given.
 */
export function attributesFrom(
  typed: readonly string[] = [],
  name: string,
  known: readonly string[],
  kind: string,
): Attributes {
  const pairs = typed.map((text) => {
    const [key = '', ...value] = text.split('=');
    if (known.includes(key)) return [key, value.join('=')] as const;
    throw new Failure(`${name} has no attribute ${key} ${kind}; it has ${known.join(', ')}`);
  });
  return Object.fromEntries(pairs);
}
