import type { Heading, Problem } from '@rosette/data';

/** What every model says about itself. */
export interface DataModel extends Heading {
  /** What could not be read, that of the reading included. */
  readonly problems: readonly Problem[];
}
