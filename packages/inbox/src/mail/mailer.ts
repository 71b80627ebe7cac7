/** A message in plain text. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/** Sends messages. Rejects where one could not be handed over. */
export interface Mailer {
  send(message: Message): Promise<void>;
  close?(): void;
}
