import { copyText } from '../copy-text.js';
import { RosetteShareEvent } from '../events/share.js';
import type { ShareMessages } from './share.messages.js';
import { mastodonHref, readServer, type Shared, type ShareTarget } from './share-targets.js';

/**
 * How far a person is with sharing one thing: whether the plain ways are on show, whether the Mastodon server is asked for, and what came
 * of it. Its template is `shareTemplate`. Nothing is asked of anybody before a person presses something, and nothing is
 * kept.
 */
export class ShareRow {
  /** The plain ways are on show. */
  isOpen = false;
  /** The Mastodon server is asked for. */
  isAsking = false;
  /** What was typed is no server. */
  isWrong = false;
  /** The system's share sheet is open. */
  isBusy = false;
  /** What came of it, to be seen and heard. */
  said = '';

  /**
   * @param host - Fires `rosette-share`; has a shadow root to draw into.
   * @param id - Begins the ids of this row, of which an element may have several.
   * @param news - Has it drawn again; resolves when it is.
   */
  constructor(
    private readonly host: HTMLElement,
    readonly id: string,
    private readonly news: () => Promise<unknown>,
  ) {}

  /**
   * Opens the system's share sheet; where there is none, where it may not be used (a frame without permission), and where somebody
   * has closed it without a choice, the plain ways. Closes these if they are open.
   */
  async press(shared: Shared): Promise<void> {
    if (this.isOpen) return this.close();
    // Pressed twice: a second sheet is refused, which is no reason for the plain ways.
    if (this.isBusy) return;
    const { title, text, url } = shared;
    const data = { title, text, url };
    this.said = '';
    this.isBusy = true;
    try {
      // Where there is no sheet this is no function, which is an exception too.
      await navigator.share(data);
      this.tell('system', shared);
    } catch {
      this.isOpen = true;
    }
    this.isBusy = false;
    void this.news();
  }

  close(): void {
    this.isOpen = this.isAsking = this.isWrong = false;
    void this.news();
  }

  /** A person has pressed a link or a button. */
  tell(via: ShareTarget | 'system', { url, quotation }: Shared): void {
    this.host.dispatchEvent(new RosetteShareEvent(via, url, quotation));
  }

  /** Puts text on the clipboard, and says what came of it. An address that could not be copied is there to be copied by hand. */
  async copy(text: string, { copied, notCopied }: ShareMessages): Promise<void> {
    // The same words again would not be heard.
    this.said = '';
    await this.news();
    const isCopied = await copyText(text, this.host.shadowRoot ?? this.host);
    this.said = isCopied ? copied : /\s/.test(text) ? notCopied : `${notCopied}: ${text}`;
    void this.news();
  }

  /** Asks for the server, with the focus in its field; or no longer. */
  async ask(): Promise<void> {
    this.isAsking = !this.isAsking;
    await this.#drawn();
  }

  /** Goes to the server that was typed. */
  async go(event: Event, shared: Shared): Promise<void> {
    event.preventDefault();
    const server = readServer(String(new FormData(event.currentTarget as HTMLFormElement).get('server')));
    this.isWrong = !server;
    if (!server) return this.#drawn();
    this.tell('mastodon', shared);
    open(mastodonHref(server, shared), '_blank', 'noopener,noreferrer');
    this.close();
  }

  async #drawn(): Promise<void> {
    await this.news();
    this.host.shadowRoot?.getElementById(`${this.id}-server`)?.focus();
  }
}
