/** A paragraph, or a line of text that leads somewhere. Plain text: it is escaped where it becomes HTML. */
export type MailPart = string | { readonly text: string; readonly url: string };

/** What a mail says, in the reader's language; how it looks is not its business. */
export interface MailContent {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  /** The one thing to do, shown as a button. */
  readonly action?: { readonly label: string; readonly url: string } | undefined;
}

/** A mail to write. */
export interface NewMail {
  readonly to: string;
  /** Language tag of the reader. */
  readonly locale: string;
  readonly content: MailContent;
  /** One key mails once per brand, however often it is asked for, e.g. `invitation:<id>:<round>`. */
  readonly key: string;
}
