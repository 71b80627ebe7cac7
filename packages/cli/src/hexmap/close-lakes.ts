import type { Board } from './board.js';

/** The places from a lake to the open in one direction: those with areas on them. `undefined` if the way ends in a lake. */
function wayOut(
  board: Board,
  lake: number,
  direction: number,
  lakes: ReadonlySet<number>,
): number[] | undefined {
  const way: number[] = [];
  let place = board.beside(lake, direction);
  while (place !== undefined && board.areaOn(place) !== undefined) {
    way.push(place);
    place = board.beside(place, direction);
  }
  return place !== undefined && lakes.has(place) ? undefined : way;
}

/** Moves every area of a way one place towards the lake. Gives the change in price. */
function pull(board: Board, lake: number, way: readonly number[]): number {
  return way.reduce((price, place, at) => price + board.move(board.areaOn(place)!, way[at - 1] ?? lake), 0);
}

function pushBack(board: Board, lake: number, way: readonly number[]): void {
  way.toReversed().forEach((place, at) => board.move(board.areaOn(way[way.length - 2 - at] ?? lake)!, place));
}

/**
 * Fills the holes in the picture: the areas on a straight line from a hole to the open each move up by one place, on the line where
 * that costs least. A hole on the map says that something is missing there, and the search is bad at closing one that is
 * larger than a cell. Gives the change in price.
 */
export function closeLakes(board: Board): number {
  let total = 0;
  for (let lakes = new Set(board.lakes()); lakes.size; lakes = new Set(board.lakes())) {
    let best: { lake: number; way: number[]; price: number } | undefined;
    for (const lake of lakes) {
      for (let direction = 0; direction < 6; direction++) {
        const way = wayOut(board, lake, direction, lakes);
        if (!way) continue;
        const price = pull(board, lake, way);
        pushBack(board, lake, way);
        if (!best || price < best.price) best = { lake, way, price };
      }
    }
    // Never so: north-east of the northernmost lake there is no other.
    if (!best) break;
    total += pull(board, best.lake, best.way);
  }
  return total;
}
