import { journalReversed } from '@mh-os/contracts';
import { Money, isId, type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { JournalEntriesArgs, ReverseJournalEntryInput } from './journal.inputs.ts';
import { type EntryRow, countEntries, readEntries, readEntryPage, readLines } from './journal.read-model.ts';
import type { JournalCheckType, JournalLineType } from './journal.type.ts';
import { reverseEntry } from './reversal.ts';
import { verifyJournal } from './verify.ts';

const READ = 'finance.journal.read';

/** Use cases of the journal. What documents post comes through `postJournal`. */
@Injectable()
export class JournalService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: JournalEntriesArgs): Promise<Page<EntryRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readEntryPage(tx, args));
  }

  count(ctx: Ctx, args: JournalEntriesArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countEntries(tx, args));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, EntryRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readEntries(tx, ids));
  }

  linesOf(ctx: Ctx, entryIds: readonly string[]): Promise<Map<string, JournalLineType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readLines(tx, entryIds.filter(isId)));
  }

  /** Checks the whole chain of the brand (F15). */
  check(ctx: Ctx): Promise<JournalCheckType> {
    ctx.require(READ);
    ctx.requireBrand();
    return this.db.read(ctx, verifyJournal);
  }

  /** Takes an entry back, once (F3). */
  reverse(ctx: Ctx, { idempotencyKey, ...input }: ReverseJournalEntryInput): Promise<EntryRow> {
    ctx.require('finance.journal.reverse');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('reverseJournalEntry', idempotencyKey, input, async () => {
        const { reason, date } = input;
        const posted = await reverseEntry(tx, { entryId: input.id, reason, date: date ?? undefined });
        const entry = (await readEntries(tx, [posted.id])).get(posted.id)!;
        const [reversed] = (await readEntries(tx, [input.id])).values();
        const total = Money.of(posted.totalMinor, posted.baseCurrency).toJSON();
        const { label, number, fiscalYear, effectiveOn } = entry;
        tx.emit(
          journalReversed,
          {
            label,
            number,
            fiscalYear,
            effectiveOn,
            total,
            reversedId: input.id,
            reversedNumber: reversed!.number,
            reason,
          },
          { aggregateId: posted.id, aggregateVersion: 1 },
        );
        return posted.id;
      });
      return (await readEntries(tx, [id])).get(id)!;
    });
  }
}
