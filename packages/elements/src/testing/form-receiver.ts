import { executeServerCommand } from '@web/test-runner-commands';

/** What the receiver answers next; see form-receiver.mjs. The last one is repeated; without any it takes everything. */
export interface ReceiverAnswer {
  readonly status?: number;
  readonly body?: string;
  readonly type?: string;
  readonly after?: number;
  readonly instead?: 'silent' | 'reset' | 'cut';
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request as the receiver saw it. */
export interface Post {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
  readonly text: string;
  /** Whether it was stored: the first that was taken with its id. */
  readonly kept: boolean;
}

export interface Receiver {
  readonly address: string;
  answers(...next: readonly ReceiverAnswer[]): Promise<void>;
  /** Every request so far. */
  posts(): Promise<readonly Post[]>;
}

let count = 0;

/** Opens a receiver of this test's own on the server, and says what it answers, in turn. */
export async function openReceiver(...answers: readonly ReceiverAnswer[]): Promise<Receiver> {
  const path = `/receiver-${Date.now()}-${Math.random().toString(36).slice(2)}-${count++}`;
  const { address } = await executeServerCommand<{ address: string }, object>('receiver-open', {
    path,
    answers,
  });
  return {
    address,
    answers: async (...next) => {
      await executeServerCommand('receiver-answers', { path, answers: next });
    },
    posts: async () =>
      (await executeServerCommand<{ posts: readonly Post[] }, object>('receiver-posts', { path })).posts,
  };
}
