import { readFeed } from '../read/feed.js';
import { readRows } from '../schema/read-rows.js';
import { columnsOfParty, seatTableColumns } from '../seat-table/seat-table.columns.js';
import { toSeatTable } from '../seat-table/seat-table.js';
import type { SeatTable } from '../seat-table/seat-table.types.js';

/** The model of a sheet as a webmaster types it. */
export function seatTable(csv: string, focus?: string, columns?: string): SeatTable {
  const sheet = readFeed(csv, '', seatTableColumns);
  const prefer = columnsOfParty(focus);
  return toSeatTable(readRows(sheet, seatTableColumns, { columns, prefer }), sheet, { focus });
}

/** The nine key marginals of 5 May 2016, with what their changes are measured against. */
export const MARGINALS = `Council,Control before,Control after,Labour seats before,Labour seats after,Labour change,Change basis,Labour won,Seats contested,Status
Worcester,Conservative,No overall control,15,16,+1,composition before and after,7,12,verified
Redditch,Labour,Labour,16,15,−1,composition May 2015 to after,7,9,likely
Derby,Labour,Labour,29,26,−3,composition before and after,7,17,verified
Ipswich,Labour,Labour,31,33,+2,composition before and after,13,17,verified
Norwich,Labour,Labour,21,26,+4,eve of the election (22) to after,11,13,verified
Harlow,Labour,Labour,19,19,0,composition May 2015 to after,7,11,likely
Crawley,Labour,Labour,19,20,+1,composition May 2015 to after,9,13,likely
Southampton,Labour,Labour,26,25,0,"seats up, against 2012",12,18,verified
Hastings,Labour,Labour,24,24,0,composition May 2015 to after,14,17,likely
`;
