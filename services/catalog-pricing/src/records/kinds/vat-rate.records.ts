import { vatRateSet } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import type { RowError } from '../../imports/import.types.ts';
import { assertCountry } from '../../channels/channel.rules.ts';
import { VatRateEntity } from '../../vat/vat-rate.entity.ts';
import { readVatRates } from '../../vat/vat.read-model.ts';
import { parsePercent } from '../../vat/vat.rules.ts';
import { readVatClass } from '../../imports/reading/cell.rules.ts';
import type { Applied, AppliedRow, RecordFrame, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { fault } from '../record-reader.ts';

interface VatUndo {
  readonly id: string;
  readonly version: number;
  /** Null where the import added the rate. */
  readonly before: string | null;
}

type Rate = Pick<VatRateEntity, 'country' | 'vatClass' | 'percent' | 'validFrom'>;

const keyOf = (rate: Rate): string => `${rate.country} ${rate.vatClass} ${rate.validFrom.toISOString()}`;

async function apply(tx: Tx, rows: readonly RecordRow[], { now }: RecordFrame): Promise<Applied> {
  const faults: RowError[] = [];
  const applied: AppliedRow[] = [];
  // There are few: all are read, in one order, so that two imports follow each other.
  const known = new Map(
    (await tx.find(VatRateEntity, {}, { order: { id: 'ASC' } })).map((rate) => [keyOf(rate), rate]),
  );
  for (const row of rows) {
    try {
      applied.push(await applyRow(tx, row, rateOf(row), known, now));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push(fault(row.row, error.path.at(-1) ?? null, error.code, null, error.message));
    }
  }
  return { applied, faults };
}

function rateOf({ cells }: RecordRow): Rate {
  const country = assertCountry(String(cells['country']));
  const vatClass = readVatClass(String(cells['vat_class']));
  return {
    country,
    vatClass,
    percent: parsePercent(String(cells['percent'])),
    validFrom: new Date(String(cells['valid_from'])),
  };
}

async function applyRow(
  tx: Tx,
  { row }: RecordRow,
  rate: Rate,
  known: Map<string, VatRateEntity>,
  now: Date,
): Promise<AppliedRow> {
  const found = known.get(keyOf(rate));
  if (found?.percent === rate.percent) return { row, outcome: 'unchanged' };
  if (rate.validFrom <= now && (found || rewrites(rate, known.values())))
    throw new DomainError('VAT_RATE_IN_FORCE', 'A rate that is in force is not rewritten: add one that begins later.', {
      path: ['percent'],
    });
  const before = found?.percent ?? null;
  const saved = found
    ? await tx.update<VatRateEntity>(found, { percent: rate.percent })
    : await tx.insert<VatRateEntity>(VatRateEntity, rate);
  known.set(keyOf(rate), saved);
  tellSet(tx, saved, before);
  return {
    row,
    outcome: found ? 'updated' : 'created',
    undo: { id: saved.id, version: saved.version, before } satisfies VatUndo,
  };
}

/** Whether a rate of the past would take the place of another one in between; before the first one there was none. */
function rewrites(rate: Rate, known: Iterable<Rate>): boolean {
  for (const one of known)
    if (one.country === rate.country && one.vatClass === rate.vatClass && one.validFrom <= rate.validFrom) return true;
  return false;
}

function tellSet(tx: Tx, rate: VatRateEntity, before: string | null): void {
  const { country, vatClass, percent, validFrom } = rate;
  const data = { label: `${country} ${vatClass}`, country, vatClass, validFrom: validFrom.toISOString() };
  tx.emit(
    vatRateSet,
    { ...data, changes: [{ field: 'percent', before, after: percent }] },
    { aggregateId: rate.id, aggregateVersion: rate.version },
  );
}

/** A rate that is in force by now stays: prices were worked out by it. */
async function undo(tx: Tx, rows: readonly Undoable[], { now }: RecordFrame): Promise<RowError[]> {
  const faults: RowError[] = [];
  for (const { row, undo: taken } of rows) {
    const { id, version, before } = taken as VatUndo;
    const rate = await tx.findOne(VatRateEntity, { id });
    if (!rate || rate.version !== version)
      faults.push(fault(row, null, 'IMPORT_UNDO_CHANGED', null, 'The rate was changed since.'));
    else if (rate.validFrom <= now)
      faults.push(
        fault(row, null, 'IMPORT_UNDO_IMPOSSIBLE', null, 'The rate is in force: prices were worked out by it.'),
      );
    else if (before === null) await tx.remove(rate);
    else tellSet(tx, await tx.update<VatRateEntity>(rate, { percent: before }), rate.percent);
  }
  return faults;
}

async function page(tx: ReadTx): Promise<RecordPage> {
  const rates = await readVatRates(tx);
  const rows = rates.map(({ country, vatClass, percent, validFrom }) => ({
    ...{ country, vat_class: vatClass.toLowerCase(), percent, valid_from: new Date(validFrom).toISOString() },
  }));
  return { rows, after: null };
}

/** VAT rates by country, class and beginning. */
export const vatRateRecords: RecordKind = {
  key: 'vat-rates',
  title: 'VAT rates',
  meaning: 'The percentage of a country and class from a day on, until the next one begins.',
  columns: [
    { name: 'country', type: 'TEXT', required: true, meaning: 'Country, two capital letters.' },
    { name: 'vat_class', type: 'TEXT', required: true, meaning: 'standard, reduced or zero.' },
    { name: 'percent', type: 'DECIMAL', required: true, meaning: 'Percentage, e.g. 19.' },
    { name: 'valid_from', type: 'INSTANT', required: true, meaning: 'When it begins.' },
  ],
  importing: { permission: 'catalog-pricing.vat.write', identity: ['country', 'vat_class', 'valid_from'], apply, undo },
  exporting: { permission: 'catalog-pricing.price.read', page },
};
