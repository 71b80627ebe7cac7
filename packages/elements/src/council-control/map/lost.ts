import type { Problem } from '@rosette/data';

/** Something that was asked for has not come. */
export const failed = (message: string): Problem => ({ code: 'feed-failed', severity: 'error', message });

/** A file of code has not come; where somebody copies the files by hand, a folder may be missing. */
export const lostPart = (part: string): Problem =>
  failed(`chunks/${part}-….js, which comes with the script, could not be loaded`);
