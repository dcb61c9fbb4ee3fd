import { leadsImported } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { currentScoring } from '../scoring/scorer.ts';
import { columnOf, type ImportedLead, leadOfRow, MOST_ROWS } from './lead-import.rules.ts';
import { plainLead, type LeadValues } from './lead.rules.ts';
import { knownLead, writeLead } from './lead-writing.ts';
import type { ImportLeadsInput } from './leads.inputs.ts';

export interface ImportOutcome {
  readonly created: number;
  readonly known: number;
  readonly faults: { readonly line: number; readonly message: string }[];
}

interface Row extends ImportedLead {
  readonly lead: LeadValues;
}

/** Leads by file: what cannot be a lead is told row by row, all others come in together. */
@Injectable()
export class LeadImportService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(ctx: Ctx, input: ImportLeadsInput): Promise<ImportOutcome> {
    ctx.require('crm.lead.write');
    ctx.requireBrand();
    const { rows, faults } = readRows(input.csv);
    if (input.validateOnly) return Promise.resolve({ created: rows.length, known: 0, faults });
    const { idempotencyKey, ...wanted } = input;
    return this.db.tx(ctx, async (tx) =>
      tx.idempotent('importLeads', idempotencyKey, wanted, async () => {
        const counts = await this.write(tx, rows, input.source);
        const label = `${input.source} (${counts.created})`;
        tx.emit(leadsImported, { label, rows: rows.length, ...counts }, { aggregateId: newId(), aggregateVersion: 1 });
        return { ...counts, faults };
      }),
    );
  }

  private async write(tx: Tx, rows: readonly Row[], from: string): Promise<{ created: number; known: number }> {
    const scoring = await currentScoring(tx);
    const now = this.clock.now();
    let known = 0;
    for (const { lead, source, reference, campaignCode } of rows) {
      const origin = { source: source ?? from, reference, campaignCode };
      if (await knownLead(tx, origin)) known += 1;
      else await writeLead(tx, lead, origin, scoring, now);
    }
    return { created: rows.length - known, known };
  }
}

function readRows(csv: string): { rows: Row[]; faults: ImportOutcome['faults'] } {
  const [header, ...lines] = cellsOf(csv);
  if (!header || lines.length === 0 || lines.length > MOST_ROWS)
    throw new DomainError(
      'LEAD_IMPORT_INVALID',
      `A file has a header line, then 1 to ${MOST_ROWS} rows; this one has ${lines.length}.`,
      {
        path: ['csv'],
      },
    );
  const columns = header.map(columnOf);
  const rows: Row[] = [];
  const faults: ImportOutcome['faults'] = [];
  lines.forEach((cells, i) => {
    try {
      const row = leadOfRow(columns, cells);
      rows.push({ ...row, lead: plainLead(row.values) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ line: i + 2, message: error.message });
    }
  });
  return { rows, faults };
}

function cellsOf(csv: string): string[][] {
  const semicolons = (csv.split('\n', 1)[0] ?? '').includes(';');
  try {
    const options = { bom: true, delimiter: semicolons ? ';' : ',', skip_empty_lines: true, relax_column_count: true };
    return parse(csv, options) as unknown as string[][];
  } catch (error) {
    throw new DomainError('LEAD_IMPORT_INVALID', `The file cannot be read: ${(error as Error).message}.`, {
      path: ['csv'],
    });
  }
}
