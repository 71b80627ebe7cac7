import { Board } from './board.js';
import { closeLakes } from './close-lakes.js';
import type { Cell, Link, Point } from './hexmap.types.js';
import type { Random } from './random.js';

/** How often the search starts again from the first picture. */
const ROUNDS = 3;
/** Moves that are tried in a round, per area. */
const TRIES = 8000;
/** By how much a move may make the picture worse: this at the start of a round, nothing at its end. */
const LENIENCE = 2.2;
/** The same after holes have been closed. */
const SETTLING = 0.3;
/** A gain smaller than this may be rounding. */
const GAIN = 1e-6;

/**
 * Local search by threshold accepting (Dueck and Scheuer, 1990): an area moves to a free cell, or swaps with the area in it, wherever
 * that makes the picture better, or worse by less than a threshold that falls to nothing. The best picture seen in all rounds
 * is given back, which is never worse than the first.
 */
export function improve(
  start: readonly Cell[],
  targets: readonly Point[],
  links: readonly Link[],
  random: Random,
): Cell[] {
  const board = new Board(start, targets, links);
  const first = board.places();
  let best = first;
  let least = 0;
  for (let at = 0; at < ROUNDS; at++) {
    board.restore(first);
    const found = round(board, start.length, random);
    if (found.price < least - GAIN) [least, best] = [found.price, found.places];
  }
  board.restore(best);
  return board.cells();
}

/** One round. Its price is what it has gained on the first picture, below zero. */
function round(board: Board, count: number, random: Random): { price: number; places: Int32Array } {
  let price = search(board, count, random, TRIES, LENIENCE);
  price += closeLakes(board);
  price += search(board, count, random, TRIES / 4, SETTLING);
  price += closeLakes(board);
  return { price, places: board.places() };
}

/** Tries moves on the board, and leaves it as it was at its best. Gives the change in price. */
function search(board: Board, count: number, random: Random, triesEach: number, lenience: number): number {
  const tries = triesEach * count;
  let places = board.places();
  let [price, least] = [0, 0];
  for (let step = 0; step < tries; step++) {
    const area = Math.floor(random() * count);
    const place = board.placeNear(area, random);
    if (place === undefined) continue;
    const change = board.move(area, place);
    const left = 1 - step / tries;
    if (change > lenience * left * left * random()) {
      board.undo();
      continue;
    }
    price += change;
    // In the first half the picture is still too loose to be worth a copy.
    if (step < tries / 2 || price > least - GAIN) continue;
    least = price;
    places = board.places();
  }
  board.restore(places);
  return least;
}
