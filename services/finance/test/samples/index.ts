import { accountsSample } from './accounts.sample.ts';
import { bankSample } from './bank.sample.ts';
import { booksSample } from './books.sample.ts';
import { creditsSample } from './credits.sample.ts';
import { documentsSample } from './documents.sample.ts';
import { journalSample } from './journal.sample.ts';
import { mailingSample } from './mailing.sample.ts';
import { orderFilesSample } from './order-files.sample.ts';
import { payoutsSample } from './payouts.sample.ts';
import type { Sample } from './sample.ts';

/** Samples of every feature, in the order in which they need each other. */
export const samples: readonly Sample[] = [
  // One a line, so that what several people add merges.
  accountsSample,
  journalSample,
  booksSample,
  documentsSample,
  mailingSample,
  bankSample,
  orderFilesSample,
  payoutsSample,
  creditsSample,
];
