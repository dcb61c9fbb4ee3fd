import { performanceImported } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId, localDay } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { assertSpan } from '../brand-days/brand-days.ts';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { rowsOfFile } from './performance-file.ts';
import { compareRows, unknownCodes, writeRows } from './performance-writing.ts';
import type { ImportMarketingPerformanceInput, MarketingPerformanceInput } from './performance.inputs.ts';
import type { PerformanceArgs } from './performance-keys.inputs.ts';
import { readPerformance } from './performance.read-model.ts';
import { type Column, columns, OWN_SOURCE, type PerformanceRow, readRow } from './performance.rules.ts';
import type { PerformanceType } from './performance.type.ts';
import type { ImportMarketingPerformancePayload, PerformanceFaultType } from './performance-import.type.ts';

const SOURCE = /^[a-z0-9][a-z0-9.-]{0,39}$/;

/** Figures of marketing: taken in from those who sell it, shown beside what is counted here. */
@Injectable()
export class PerformanceService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  show(ctx: Ctx, args: PerformanceArgs): Promise<PerformanceType> {
    ctx.require('crm.performance.read');
    ctx.requireBrand();
    assertSpan(args.from, args.until);
    return this.db.read(ctx, (tx) => readPerformance(tx, args));
  }

  /** Good rows come in together, the others are told line by line; a trial does the same and writes nothing. */
  take(ctx: Ctx, input: ImportMarketingPerformanceInput): Promise<ImportMarketingPerformancePayload> {
    ctx.require('crm.performance.write');
    ctx.requireBrand();
    const { source, idempotencyKey, validateOnly, ...given } = input;
    if (!SOURCE.test(source) || source === OWN_SOURCE)
      throw new DomainError('PERFORMANCE_SOURCE_INVALID', `"${source}" cannot be a source: write it like google-ads.`, {
        path: ['source'],
      });
    const { cells, warnings } = cellsOf(given);
    return this.db.tx(ctx, async (tx) => {
      const today = localDay(this.clock.now(), await zoneOf(tx));
      const { rows, faults } = sorted(cells, { today, currency: given.currency ?? null });
      const codes = await unknownCodes(tx, rows);
      if (validateOnly) return { ...(await compareRows(tx, source, rows)), faults, unknownCodes: codes, warnings };
      const written = await tx.idempotent(
        'importMarketingPerformance',
        idempotencyKey,
        { source, ...given },
        async () => {
          const counts = await writeRows(tx, source, rows);
          const { added, replaced } = counts;
          const data = { label: `${source} (${rows.length})`, source, added, replaced };
          if (added + replaced > 0) tx.emit(performanceImported, data, { aggregateId: newId(), aggregateVersion: 1 });
          return counts;
        },
      );
      return { ...written, faults, unknownCodes: codes, warnings };
    });
  }
}

interface Cells {
  readonly line: number;
  readonly cells: Partial<Record<Column, string>>;
}

function cellsOf({ csv, rows }: Pick<ImportMarketingPerformanceInput, 'csv' | 'rows'>) {
  if ((csv == null) === (rows == null))
    throw new DomainError('PERFORMANCE_FILE_INVALID', 'Send a file or rows, one of both.', { path: ['csv'] });
  if (rows != null) return { cells: rows.map((row, at) => ({ line: at + 1, cells: textsOf(row) })), warnings: [] };
  const { rows: cells, ignored } = rowsOfFile(csv ?? '');
  const names = ignored.map((name) => `"${name.slice(0, 40)}"`).slice(0, 20);
  const message = `Columns without a meaning here were left out: ${names.join(', ')}.`;
  return {
    cells,
    warnings: names.length === 0 ? [] : [{ code: 'PERFORMANCE_COLUMN_IGNORED', message, path: ['csv'] }],
  };
}

const textsOf = (row: MarketingPerformanceInput): Partial<Record<Column, string>> =>
  Object.fromEntries((columns as readonly Column[]).map((column) => [column, String(row[column] ?? '')]));

/** Good rows and faults; a key that comes twice is a fault of the later line, for nobody can tell which is meant. */
function sorted(cells: readonly Cells[], known: { today: string; currency: string | null }) {
  const rows: PerformanceRow[] = [];
  const faults: PerformanceFaultType[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells: texts } of cells) {
    try {
      const row = readRow(texts, known);
      const key = JSON.stringify([row.day, row.channel, row.campaignCode]);
      const before = seen.get(key);
      if (before !== undefined)
        throw new DomainError('VALUE_INVALID', `Line ${before} has the same day, channel and campaign.`);
      seen.set(key, line);
      rows.push(row);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ line, column: error.path[0] ?? null, message: error.message });
    }
  }
  return { rows, faults };
}
