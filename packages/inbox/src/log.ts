/** What is logged, and nothing else: the type has no place for what people send, nor for where from. */
export type LogEvent =
  | { readonly event: 'started'; readonly address: string; readonly store: 'sqlite' | 'postgres' }
  | { readonly event: 'stopping' | 'stopped' }
  | {
      readonly event: 'request';
      readonly method: string;
      /** The route's pattern, not the address: that may say more. */
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }
  | { readonly event: 'mail'; readonly sent: number; readonly failed: number }
  | { readonly event: 'sweep'; readonly deleted: number }
  | { readonly event: 'erasure'; readonly deleted: number }
  | ({ readonly event: 'error'; readonly during: string } & ErrorFacts);

/** What may be said of an error: never its message, in which databases quote what they were given. */
export interface ErrorFacts {
  readonly name: string;
  readonly code: string | undefined;
  readonly at: readonly string[];
}

export type Log = (event: LogEvent) => void;

/** One line of JSON per event. */
export function jsonLog(write: (line: string) => void): Log {
  return (event) => write(JSON.stringify({ at: new Date().toISOString(), ...event }) + '\n');
}

/** An error without what it may quote. */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, at: [] };
  const { code } = error as { code?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    at: at.slice(0, 5).map((line) => line.trim()),
  };
}
