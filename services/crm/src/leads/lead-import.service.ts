import { leadsImported } from '@mh-os/contracts';
import { type Clock, type Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Applied, ImportRow } from '../imports/import-kind.ts';
import { countsOf, keepImport } from '../imports/import-keeping.ts';
import { suggestMapping } from '../imports/import.rules.ts';
import { readTable } from '../imports/import-table.ts';
import { leadsKind } from '../imports/kinds/leads.kind.ts';
import { rowsOf } from '../imports/mapped-rows.ts';
import { LEAD_FIELDS, MOST_ROWS } from './lead-import.rules.ts';
import type { ImportLeadsInput } from './leads.inputs.ts';

export interface ImportOutcome {
  readonly created: number;
  readonly known: number;
  readonly faults: { readonly line: number; readonly message: string }[];
}

/** Undoes what a trial wrote. */
class TrialEnd extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('trial');
  }
}

/** Leads by file at once: what cannot be a lead is told row by row, all others come in together, and can be taken back. */
@Injectable()
export class LeadImportService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(ctx: Ctx, input: ImportLeadsInput): Promise<ImportOutcome> {
    ctx.require('crm.lead.write');
    ctx.requireBrand();
    const { idempotencyKey, validateOnly, ...wanted } = input;
    const table = readTable(input.csv, { mostRows: MOST_ROWS, code: 'LEAD_IMPORT_INVALID' });
    const rows = rowsOf(table, suggestMapping(table.headers, LEAD_FIELDS, leadsKind.free));
    try {
      return await this.db.tx(ctx, async (tx) => {
        if (validateOnly) throw new TrialEnd((await this.write(tx, rows, input.source)).told);
        return tx.idempotent('importLeads', idempotencyKey, { ...wanted, validateOnly }, async () => {
          const { id, outcome, told } = await this.write(tx, rows, input.source);
          const { created, known } = told;
          await keepImport(
            tx,
            { id, kind: 'LEADS', source: input.source, rows: rows.length },
            outcome,
            this.clock.now(),
          );
          const label = `${input.source} (${created})`;
          tx.emit(
            leadsImported,
            { label, rows: rows.length, created, known },
            { aggregateId: id, aggregateVersion: 1 },
          );
          return told;
        });
      });
    } catch (error) {
      if (error instanceof TrialEnd) return error.outcome;
      throw error;
    }
  }

  private async write(
    tx: Tx,
    rows: readonly ImportRow[],
    source: string,
  ): Promise<{ id: string; outcome: Applied; told: ImportOutcome }> {
    const id = newId();
    const outcome = await leadsKind.apply(tx, rows, {
      now: this.clock.now(),
      importId: id,
      source,
      updateKnown: false,
    });
    const { created, known } = countsOf(outcome);
    const faults = outcome.faults.map(({ row, message }) => ({ line: row, message }));
    return { id, outcome, told: { created, known, faults } };
  }
}
