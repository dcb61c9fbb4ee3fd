import { type Clock, DomainError, newId, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { listPeople } from '../people/people.read-model.ts';
import { readParts } from '../people/person-parts.ts';
import type { Applied, ImportRow } from '../imports/import-kind.ts';
import { countsOf, keepImport } from '../imports/import-keeping.ts';
import { readTable } from '../imports/import-table.ts';
import { peopleKind } from '../imports/kinds/people.kind.ts';
import { rowsOf } from '../imports/mapped-rows.ts';
import { withoutTwins } from '../imports/twins.rules.ts';
import { exportCompanies } from './company-export.ts';
import { PERSON_COLUMNS, writeRows, type PersonRow } from './people-csv.rules.ts';
import type { ExportType, ImportCrmRecordsInput, ImportReportType } from './transfers.type.ts';

const MOST_FAULTS = 100;

/** Undoes what a trial wrote. */
class TrialEnd extends Error {
  constructor(readonly report: ImportReportType) {
    super('trial');
  }
}

/** People out of files and into files. */
@Injectable()
export class TransfersService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All rows that can be taken, in one transaction; a trial does the same and leaves nothing. */
  async take(ctx: Ctx, { idempotencyKey, csv, trial }: ImportCrmRecordsInput): Promise<ImportReportType> {
    ctx.require('crm.file.import');
    ctx.requireBrand();
    const table = readTable(csv, { mostRows: peopleKind.mostRows });
    const unknown = table.headers.filter((name) => !PERSON_COLUMNS.includes(name as 'number'));
    if (unknown.length > 0)
      throw new DomainError('CRM_IMPORT_INVALID', `Unknown columns: ${unknown.join(', ')}.`, {
        ...{ path: ['csv'], details: { allowed: PERSON_COLUMNS } },
      });
    // The number of an export is told, and never decides here who somebody is.
    const mapping = table.headers.map((column) => ({ column, field: column === 'number' ? null : column }));
    const rows = rowsOf(table, mapping);
    try {
      return await this.db.tx(
        ctx,
        async (tx) => {
          if (trial) throw new TrialEnd((await this.write(tx, rows)).report);
          return tx.idempotent('importCrmRecords', idempotencyKey, { csv }, async () => {
            const { id, outcome, report } = await this.write(tx, rows);
            await keepImport(
              tx,
              { id, kind: 'PEOPLE', source: 'import', rows: rows.length },
              outcome,
              this.clock.now(),
            );
            return report;
          });
        },
        { statementTimeoutMs: 60_000 },
      );
    } catch (error) {
      if (error instanceof TrialEnd) return error.report;
      throw error;
    }
  }

  private async write(
    tx: Tx,
    rows: readonly ImportRow[],
  ): Promise<{ id: string; outcome: Applied; report: ImportReportType }> {
    const id = newId();
    const frame = { now: this.clock.now(), importId: id, source: 'import', updateKnown: false };
    const { fresh, twice } = withoutTwins(peopleKind, rows, frame, new Map());
    const { applied, faults } = await peopleKind.apply(tx, fresh, frame);
    const outcome = { applied, faults: [...twice, ...faults].sort((a, b) => a.row - b.row) };
    const told = outcome.faults.slice(0, MOST_FAULTS).map(({ row, code, message }) => ({ row, code, message }));
    return { id, outcome, report: { rows: rows.length, created: countsOf(outcome).created, faults: told } };
  }

  /** A hundred companies as CSV. */
  giveCompanies(ctx: Ctx, after: string | null, search: string | null): Promise<ExportType> {
    ctx.require('crm.file.export');
    return this.db.read(ctx, (tx) => exportCompanies(tx, after, search));
  }

  /** A hundred people as CSV. */
  give(ctx: Ctx, after: string | null, search: string | null): Promise<ExportType> {
    ctx.require('crm.file.export');
    return this.db.read(ctx, async (tx) => {
      const page = await listPeople(tx, { first: 100, after, search });
      const parts = await readParts(
        tx,
        page.nodes.map(({ id }) => id),
      );
      const rows = page.nodes.map((person): PersonRow => {
        const { emails = [], phones = [], addresses = [], references = [] } = parts.get(person.id) ?? {};
        const [address, reference] = [addresses[0], references[0]];
        const text = (value: string | null | undefined): string => value ?? '';
        return {
          ...{ number: person.number, givenName: text(person.givenName), familyName: text(person.familyName) },
          ...{
            companyName: text(person.companyName),
            language: text(person.language),
            birthday: text(person.birthday),
          },
          ...{
            country: text(person.country),
            tags: person.tags.join('|'),
            emails: emails.map((one) => one.address).join('|'),
          },
          ...{
            phones: phones.map((one) => one.number).join('|'),
            source: text(reference?.source),
            reference: text(reference?.reference),
          },
          ...{ line1: text(address?.line1), postalCode: text(address?.postalCode), city: text(address?.city) },
        };
      });
      return { csv: writeRows(rows), next: page.hasNextPage ? (page.cursors.at(-1) ?? null) : null };
    });
  }
}
