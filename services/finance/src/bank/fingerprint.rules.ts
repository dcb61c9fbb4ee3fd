import { canonicalJson, sha256 } from '@mh-os/kernel';
import type { ReadLine, ReadStatement } from './reading/statement.types.ts';

/** A statement that was read before. */
export interface StoredStatement {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly opening: bigint | null;
  readonly closing: bigint | null;
}

/** A line that was read before. */
export interface StoredKey {
  readonly base: string;
  readonly occurrence: number;
  readonly statementId: string;
}

/** A line with what tells it apart for good: what it says, and the how-many-th of its like it is on its day. */
export interface Identified {
  readonly line: ReadLine;
  readonly base: string;
  readonly occurrence: number;
  readonly isNew: boolean;
}

const plain = (text: string | null): string => (text ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a line says of itself that no bank changes between two statements: by the bank's reference where it has one. */
export function baseKey(line: ReadLine): string {
  const { bookedOn, valueOn, bankReference, endToEndId, iban, name, remittance } = line;
  const amount = line.amount.toString();
  const said =
    bankReference !== null
      ? ['ref', plain(bankReference), bookedOn, amount, plain(endToEndId)]
      : ['line', bookedOn, valueOn, amount, plain(iban), plain(name), plain(endToEndId), plain(remittance)];
  return sha256(canonicalJson(said));
}

/**
 * Tells lines that are new from those that were read before. Equal lines of a day are counted: a file that has two of them
 * where one is known brings one. A statement that goes on where a known one of the same day ended counts on from there.
 */
export function identify(
  statements: readonly ReadStatement[],
  stored: readonly StoredStatement[],
  keys: readonly StoredKey[],
): Identified[][] {
  const known = new Set(keys.map(({ base, occurrence }) => `${base} ${occurrence}`));
  const counted = new Map<string, number>();
  return statements.map((statement) => {
    const before = new Set(precedingOf(statement, stored).map(({ id }) => id));
    const passed = new Map<string, number>();
    for (const key of keys)
      if (before.has(key.statementId)) passed.set(key.base, Math.max(passed.get(key.base) ?? 0, key.occurrence));
    return statement.lines.map((line) => {
      const base = baseKey(line);
      const occurrence = (counted.get(base) ?? passed.get(base) ?? 0) + 1;
      counted.set(base, occurrence);
      return { line, base, occurrence, isNew: !known.has(`${base} ${occurrence}`) };
    });
  });
}

/** Known statements of the same day that this one goes on from, by their balances. */
function precedingOf(statement: ReadStatement, stored: readonly StoredStatement[]): StoredStatement[] {
  const found: StoredStatement[] = [];
  const day = statement.from;
  let balance = statement.opening;
  while (balance !== null && day !== null) {
    const before = stored.find(
      (one) =>
        one.closing === balance &&
        one.until === day &&
        !found.includes(one) &&
        // The same statement once more, under another name, goes before nothing.
        !(one.opening === statement.opening && one.closing === statement.closing),
    );
    if (!before) return found;
    found.push(before);
    balance = before.from === day ? before.opening : null;
  }
  return found;
}
