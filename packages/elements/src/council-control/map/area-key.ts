import { councilKey, gssCode } from '@rosette/data';

/** What an area is joined to its council by, as `Council.key` is made: the GSS code, else a key of the name. */
export const areaKey = (id: string, name: string): string => gssCode(id) ?? councilKey(name || id);
