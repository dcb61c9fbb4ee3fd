import type { Identified } from './fingerprint.rules.ts';
import type { ReadLine } from './reading/statement.types.ts';

/** A line that the bank told of in its other kind of message: a statement (camt.053) or a notification (camt.054). */
export interface StoredEntryLine {
  readonly id: string;
  readonly version: number;
  /** The bank's reference of its entry. */
  readonly reference: string;
  readonly bookedOn: string;
  readonly amount: bigint;
  readonly status: string;
  /** Whether nobody decided yet what it is for. */
  readonly isOpen: boolean;
  /** Whether it says nothing of who and what for. */
  readonly isBare: boolean;
}

/** What of a file is new, beside what the bank told of in its other kind of message. */
export interface JudgedEntries {
  readonly lines: Identified[][];
  /** Lines that the file tells the parts of: they are taken in, and the whole counts no more. */
  readonly detailed: readonly StoredEntryLine[];
  /** Rows whose parts came too late: the whole was decided about. */
  readonly late: readonly number[];
}

const plain = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
const keyOf = (reference: string, day: string): string => `${plain(reference)} ${day}`;
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);
const isBare = ({ name, iban, remittance }: ReadLine): boolean => name === '' && iban === null && remittance === '';

/**
 * Holds the entries of a file against those of the other kind of message: an entry is the same where the bank's reference of it,
 * its day and its whole amount are, however many payments either message tells of it. It is never taken in twice; where this file
 * tells more of it and nobody decided yet, its parts take the place of the whole.
 */
export function judgeEntries(lines: readonly Identified[][], stored: readonly StoredEntryLine[]): JudgedEntries {
  const waiting = Map.groupBy(stored, ({ reference, bookedOn }) => keyOf(reference, bookedOn));
  const detailed: StoredEntryLine[] = [];
  const late: number[] = [];
  const judgeEntry = (entry: Identified[]): Identified[] => {
    const { entryReference, bookedOn } = entry[0]!.line;
    const key = entryReference == null ? '' : keyOf(entryReference, bookedOn);
    const found = entry.some(({ isNew }) => isNew) ? theSame(entry, waiting.get(key) ?? []) : [];
    if (found.length === 0) return entry;
    const taken = new Set(found);
    waiting.set(
      key,
      waiting.get(key)!.filter((one) => !taken.has(one)),
    );
    const [whole] = found;
    const tellsMore = found.length === 1 && (entry.length > 1 || (whole!.isBare && !isBare(entry[0]!.line)));
    if (tellsMore && whole!.isOpen) {
      detailed.push(whole!);
      return entry;
    }
    if (tellsMore) late.push(entry[0]!.line.row);
    return entry.map((one) => ({ ...one, isNew: false }));
  };
  const judged = lines.map((statement) =>
    [...Map.groupBy(statement, ({ line }) => line.row).values()].flatMap(judgeEntry),
  );
  return { lines: judged, detailed, late };
}

/** What was told of an entry before: everything under its reference and day, or the one line of its amount. */
function theSame(entry: readonly Identified[], candidates: readonly StoredEntryLine[]): StoredEntryLine[] {
  const total = sumOf(entry.map(({ line }) => line.amount));
  if (candidates.length > 0 && sumOf(candidates.map(({ amount }) => amount)) === total) return [...candidates];
  const one = candidates.find(({ amount }) => amount === total);
  return one ? [one] : [];
}
