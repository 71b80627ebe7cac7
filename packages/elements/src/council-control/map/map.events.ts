import type { Direction } from './area-map.types.js';
import { placesOf, type MapDrawing } from './map.types.js';

/** What a person does on the map, as listeners of its list box. Left is left on a map, whichever way the page is read. */
export function mapListeners(drawing: MapDrawing) {
  const { map, councils, current, selected, onCurrent, onSelect } = drawing;
  const { areas } = map;
  const active = placesOf(drawing)[2];
  const go = (key: string | null | undefined): void => {
    if (key !== undefined && key !== current) onCurrent(key);
  };
  const pick = (area: string | undefined): void => {
    const key = councils.get(area ?? '')?.key;
    if (key !== undefined) onSelect(key === selected ? null : key);
  };
  /** Where a key leads or what it does; `false`: it is the page's. */
  const act = (key: string): unknown => {
    if (!active) return false;
    if (key.startsWith('Arrow'))
      return go(map.neighbour(active.key, key.slice(5).toLowerCase() as Direction));
    if (key === 'Home') return go(areas[0]?.key);
    if (key === 'End') return go(areas.at(-1)?.key);
    if (key === 'Enter' || key === ' ') return pick(active.key);
    if (key === 'Escape' && selected !== null) return onSelect(null);
    return false;
  };
  return {
    key(event: KeyboardEvent): void {
      const { altKey, ctrlKey, metaKey } = event;
      if (!altKey && !ctrlKey && !metaKey && act(event.key) !== false) event.preventDefault();
    },
    // Who clicks has said where.
    focus: ({ currentTarget }: FocusEvent): void => {
      if ((currentTarget as Element).matches(':focus-visible')) go(active?.key);
    },
    blur: (): void => go(null),
    move(event: PointerEvent): void {
      // A finger that scrolls the page points at nothing.
      if (event.pointerType !== 'touch') go(areaUnder(event, drawing) ?? null);
    },
    leave({ currentTarget }: PointerEvent): void {
      if (!(currentTarget as Element).matches(':focus-visible')) go(null);
    },
    click(event: MouseEvent): void {
      const key = areaUnder(event, drawing);
      pick(key);
      go(key ?? null);
    },
  };
}

/** One listener for all areas: the point is looked up in the map. */
function areaUnder(event: MouseEvent, { map }: MapDrawing): string | undefined {
  const areas = (event.currentTarget as Element).querySelector('svg');
  const toScreen = areas?.getScreenCTM();
  if (!toScreen) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
  return map.areaAt(x, y);
}
