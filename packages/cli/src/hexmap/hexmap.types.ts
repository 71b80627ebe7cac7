/** An area to lay out: what it is called and where its middle is. */
export interface Area {
  /** The key of its hex, such as a GSS code. */
  readonly code: string;
  readonly name: string;
  /** Degrees north, −90 to 90. */
  readonly lat: number;
  /** Degrees east, −180 to 360: both ways of counting past the date line are read. */
  readonly lon: number;
}

/** A place of a hex in HexJSON's `odd-r` layout: column and row. Rows count upwards, and odd rows stand half a cell to the right. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** A point on the plane, x to the east and y to the north. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two areas between which nothing lies. */
export interface Link {
  /** The two areas, as indices. */
  readonly a: number;
  readonly b: number;
  /** From `a` to `b`, in units of one cell: the true direction, and the distance at which the two should stand on the grid. */
  readonly dx: number;
  readonly dy: number;
  /** How likely it is, from 0 to 1, that the two share a boundary. */
  readonly weight: number;
}
