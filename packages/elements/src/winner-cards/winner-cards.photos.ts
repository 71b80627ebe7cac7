import { problem, type Reading, type WinnerRow } from '@rosette/data';
import { resolve, safeHref } from '../base/link.js';

/**
 * A row with what the page's own table has beside its words: the picture in its row, and the link around its name. That the row of the
 * same number names the person says that it is the table's, and not a feed's.
 */
function withPictures(
  row: WinnerRow,
  table: HTMLTableElement | null,
): WinnerRow & { readonly isOwn: boolean } {
  const line = table?.rows[row.at - 1];
  const cell = [...(line?.cells ?? [])].find(
    ({ textContent }) => row.name && textContent.replace(/\s+/g, ' ').includes(row.name),
  );
  const own = (cell && line?.querySelector('img')?.src) ?? null;
  return {
    ...row,
    photo: row.photo ?? own,
    isOwn: !row.photo && !!own,
    href: row.href ?? cell?.querySelector('a')?.href ?? null,
  };
}

/** What a page says about pictures. */
interface PhotoHost extends Element {
  readonly src?: string | undefined;
  readonly photoOrigins?: string | undefined;
}

/**
 * What was read, with the pictures that may be loaded: those that the page has written itself, and of a feed those from the page's own
 * site, the feed's, and the ones in `photoOrigins`. Else a feed could tell any other site who reads the page. What is left out is named,
 * once for each site.
 *
 * @param isFed - What was read is of a feed.
 */
export function readPhotos(reading: Reading<WinnerRow>, host: PhotoHost, isFed: boolean): Reading<WinnerRow> {
  const { src, photoOrigins = '' } = host;
  const allowed = [location.origin, src && resolve(src).origin, ...photoOrigins.split(/\s+/)];
  const refused = new Set<string>();
  const problems = [...reading.problems];
  const table = host.querySelector('table');
  const rows = reading.rows.map((row) => {
    const { photo, isOwn, ...rest } = withPictures(row, table);
    const address = safeHref(photo);
    const { origin, protocol } = resolve(address ?? '');
    const isPicture = address && protocol !== 'mailto:';
    const isAllowed = isPicture && (isOwn || !isFed || allowed.includes(origin));
    if (isPicture && !isAllowed && !refused.has(origin)) {
      problems.push(
        problem('option-invalid', `${origin} in photo-origins`, photo, {}, '; the picture is not loaded'),
      );
      refused.add(origin);
    }
    return { ...rest, photo: isAllowed ? address : null };
  });
  return { ...reading, rows, problems };
}
