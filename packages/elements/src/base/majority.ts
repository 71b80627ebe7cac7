/** What an attribute says of a majority: `majority="63"` is a number, `majority` alone means more than half. */
export const majority = (text: string): string | true => text.trim() || true;
