import type { ShareRow } from '../base/share/share-row.js';
import { loadTools } from './letter-card.load.js';
import type { Quotation } from './letter-card.quotation.js';
import { selectionAround } from './letter-card.selection.js';

/**
 * Waits for the first selection in a letter, and has what quotes it loaded: most readers select nothing. Where it cannot be had the selection
 * is the browser's as ever, and the next one asks again.
 */
export class Quoting {
  /** What quotes, once it has come. */
  quotation: Quotation | undefined;

  /**
   * @param row - How sharing the selected words stands.
   * @param tool - The buttons beside them, where they are drawn.
   */
  constructor(
    private readonly host: HTMLElement,
    private readonly row: ShareRow,
    private readonly tool: () => HTMLElement | null | undefined,
  ) {}

  connect(): void {
    document.addEventListener('selectionchange', this.#first);
    this.quotation?.connect();
  }

  disconnect(): void {
    document.removeEventListener('selectionchange', this.#first);
    this.quotation?.disconnect();
  }

  readonly #first = async (): Promise<void> => {
    const { host } = this;
    const selection = selectionAround(host);
    if (this.quotation || selection?.isCollapsed || !host.contains(selection?.anchorNode ?? null)) return;
    const tools = await loadTools();
    if (!tools || this.quotation) return;
    this.quotation = new tools.Quotation(host, this.row, this.tool);
    if (host.isConnected) this.quotation.connect();
  };
}
