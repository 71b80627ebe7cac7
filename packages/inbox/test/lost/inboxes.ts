import assert from 'node:assert/strict';
import { BUILT, startProcess, type InboxProcess } from '../process.js';

/** The processes in front of one store. */
export class Inboxes {
  kills = 0;
  #received = 0;
  readonly #processes: InboxProcess[];

  private constructor(
    readonly name: string,
    readonly store: string,
    processes: InboxProcess[],
  ) {
    this.#processes = processes;
  }

  static async start(name: string, store: string, count: number): Promise<Inboxes> {
    // One after the other: the first makes the tables.
    const processes: InboxProcess[] = [];
    while (processes.length < count) processes.push(await startInbox(store));
    return new Inboxes(name, store, processes);
  }

  readonly ports = (): readonly number[] =>
    this.#processes.map(({ address }) => Number(new URL(address).port));

  /** Counts a sign-up that has got its answer from an inbox, whether or not anybody hears of it. */
  readonly taken = (): void => void this.#received++;

  /** Kills one process after the other in the middle of `all` sign-ups, as a power cut does, and starts it again. */
  async killThrice(all: number): Promise<void> {
    for (const share of [0.15, 0.4, 0.65]) {
      while (this.#received < all * share) await new Promise((resolve) => setTimeout(resolve, 5));
      const at = this.kills % this.#processes.length;
      const victim = this.#processes[at];
      victim?.child.kill('SIGKILL');
      assert.equal(await victim?.ended, 'SIGKILL');
      this.#processes[at] = await startInbox(this.store);
      this.kills++;
    }
  }

  /** As a person stops them. */
  async stop(): Promise<void> {
    for (const { child } of this.#processes) child.kill('SIGTERM');
    for (const { ended } of this.#processes) assert.equal(await ended, 0);
  }
}

// Any page of this machine may send, as without a setting.
const startInbox = (store: string): Promise<InboxProcess> =>
  startProcess(['--port', '0', '--rate', 'off'], { ROSETTE_INBOX_STORE: store }, BUILT);
