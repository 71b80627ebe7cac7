// Written by `pnpm build` from package.json.
export const version = '0.0.0';
