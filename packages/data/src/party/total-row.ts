/** Labels, as `labelKey` gives them, of a row that is no party but the sum of the others. */
export const TOTAL_ROW = /^((grand )?total|sum|all( seat)?|cyfanswm)$/;
