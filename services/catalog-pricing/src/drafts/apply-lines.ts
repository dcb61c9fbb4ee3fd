import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { type ListPriceChange, writeListPrices } from '../price-lists/list-price-writer.ts';
import { type PriceChange, writePrices } from '../prices/price-writer.ts';
import type { OpenLine } from './open-lines.ts';

/** Brings all lines of a draft into force, prices of channels and of lists, or none of them. */
export async function applyLines(tx: Tx, lines: readonly OpenLine[], draftId: string, now: Date): Promise<void> {
  const listed = lines.filter((line) => line.list);
  const plain = lines.filter((line) => !line.list);
  await writePrices(tx, plain.map(toChange), draftId, now);
  try {
    await writeListPrices(
      tx,
      listed.map((line) => toListChange(line, now)),
      draftId,
      now,
    );
  } catch (error) {
    throw named(error, listed);
  }
}

/** A judged line as the change of a standard price. */
function toChange({ variant, channel, price, row, current }: OpenLine): PriceChange {
  return { variant, channel, price, baseVersion: row.baseVersion, before: current?.net ?? null };
}

/** A window that began while the draft waited begins now; one that is over has nothing left to begin. */
function toListChange({ variant, list, row }: OpenLine, now: Date): ListPriceChange {
  const part = list!;
  if (part.to && part.to <= now)
    throw new DomainError('DRAFT_LINE_OVER', `The window of ${variant.sku} in ${part.list.name} has ended already.`, {
      details: { lineId: row.id },
    });
  const from = part.from && part.from > now ? part.from : now;
  return {
    ...{ list: part.list, variant, minQuantity: part.minQuantity, unitPrice: part.unitPrice },
    ...{ from, to: part.to, baseVersion: row.baseVersion },
  };
}

/** The first refusal, with the line that it is about in place of the place in a list of changes. */
function named(error: unknown, lines: readonly OpenLine[]): unknown {
  const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
  const [first] = faults;
  if (!(first instanceof DomainError) || first.path[0] !== 'lines') return first;
  const line = lines[Number(first.path[1])]!;
  const message = `${line.variant.sku} in ${line.list!.list.name}: ${first.message}`;
  return new DomainError(first.code, message, { details: { ...first.details, lineId: line.row.id } });
}
