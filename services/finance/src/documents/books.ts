import type { Tx } from '@mh-os/persistence';
import { type Posting, postJournal } from '../journal/posting.ts';
import { type InvoicingSettings, readSettings } from './settings.ts';

/** A posting, or one that is known once those before it are posted; null where nothing is to be posted then. */
type Waiting = Posting | (() => Promise<Posting | null>);

/**
 * What a use case writes into the books, kept until its end: posting locks the brand's journal, so it comes after every other
 * lock, whatever order documents and payments are written in.
 */
export class Books {
  private readonly waiting: Waiting[] = [];

  constructor(
    readonly tx: Tx,
    readonly settings: InvoicingSettings,
    readonly now: Date,
  ) {}

  add(...postings: readonly Waiting[]): void {
    this.waiting.push(...postings);
  }

  async close(): Promise<void> {
    for (const one of this.waiting.splice(0)) {
      const posting = typeof one === 'function' ? await one() : one;
      if (posting !== null) await postJournal(this.tx, posting);
    }
  }
}

/** Runs a use case that writes documents or payments; posts what it left in the books at its end. */
export async function keepBooks<T>(tx: Tx, now: Date, fn: (books: Books) => Promise<T>): Promise<T> {
  const books = new Books(tx, await readSettings(tx), now);
  const result = await fn(books);
  await books.close();
  return result;
}
