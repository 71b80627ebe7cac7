import { executeServerCommand } from '@web/test-runner-commands';

/** What the feed answers next; see feed-server.mjs. The last one is repeated. */
export interface Answer {
  readonly status?: number;
  readonly body?: string;
  readonly bytes?: readonly number[];
  readonly type?: string;
  readonly etag?: boolean;
  readonly after?: number;
  readonly slowly?: number;
  readonly short?: number;
  readonly instead?: 'silent' | 'reset';
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as the server saw it. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly ended: 'no' | 'answered' | 'broken off';
}

let count = 0;

/** Opens a feed of this test's own on the server, and says what it answers, in turn. */
export async function openFeed(...answers: readonly Answer[]) {
  const path = `/feed-${Date.now()}-${Math.random().toString(36).slice(2)}-${count++}.csv`;
  const { address } = await executeServerCommand<{ address: string }, object>('feed-open', { path, answers });
  return {
    address,
    answers: async (...next: readonly Answer[]): Promise<void> => {
      await executeServerCommand('feed-answers', { path, answers: next });
    },
    /** Every request so far. */
    asked: async (): Promise<readonly Asked[]> =>
      (await executeServerCommand<{ asked: readonly Asked[] }, object>('feed-asked', { path })).asked,
  };
}
