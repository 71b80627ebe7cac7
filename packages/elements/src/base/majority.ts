/** What an attribute says of a majority: `majority="63"` is a number, `majority` alone means more than half. */
export const majority = (text: string | null): number | true | undefined =>
  text === null ? undefined : text.trim() ? Number(text) : true;
