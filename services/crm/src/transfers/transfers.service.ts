import { DomainError, newId, type Ctx } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { listPeople } from '../people/people.read-model.ts';
import { readParts } from '../people/person-parts.ts';
import { decideNewPerson } from '../people/person-wish.rules.ts';
import { assertFree, claimKeys, writeNewPeople, type NewPerson } from '../people/person-writing.ts';
import { readRows, wishOf, writeRows, type PersonRow } from './people-csv.rules.ts';
import type { ExportType, ImportCrmRecordsInput, ImportFaultType, ImportReportType } from './transfers.type.ts';

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
  constructor(private readonly db: Db) {}

  /** All rows that can be taken, in one transaction; a trial does the same and leaves nothing. */
  async take(ctx: Ctx, { idempotencyKey, csv, trial }: ImportCrmRecordsInput): Promise<ImportReportType> {
    ctx.require('crm.file.import');
    ctx.requireBrand();
    const rows = readRows(csv);
    try {
      return await this.db.tx(
        ctx,
        async (tx) => {
          if (trial) throw new TrialEnd(await this.write(tx, rows));
          return tx.idempotent('importCrmRecords', idempotencyKey, { csv }, () => this.write(tx, rows));
        },
        { statementTimeoutMs: 60_000 },
      );
    } catch (error) {
      if (error instanceof TrialEnd) return error.report;
      throw error;
    }
  }

  private async write(tx: Tx, rows: readonly PersonRow[]): Promise<ImportReportType> {
    const faults: ImportFaultType[] = [];
    const fault = (at: number, error: unknown): void => {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ row: at + 2, code: error.code, message: error.message });
    };
    const wished: { at: number; person: NewPerson }[] = [];
    for (const [at, row] of rows.entries())
      try {
        wished.push({ at, person: decideNewPerson(newId(), 'import', wishOf(row), {}, new Date()) });
      } catch (error) {
        fault(at, error);
      }
    const taken: NewPerson[] = [];
    for (const { at, person } of wished) {
      const owned = await claimKeys(tx, [person]);
      if (owned.length === 0) taken.push(person);
      else {
        await this.release(tx, person.id);
        try {
          assertFree(owned);
        } catch (error) {
          fault(at, error);
        }
      }
    }
    await writeNewPeople(tx, taken);
    faults.sort((a, b) => a.row - b.row);
    return { rows: rows.length, created: taken.length, faults: faults.slice(0, MOST_FAULTS) };
  }

  /** Gives back what a row had claimed that is not taken. */
  private async release(tx: Tx, personId: string): Promise<void> {
    for (const table of ['person_email', 'person_reference'])
      await tx.query(`import_release_${table}`, `DELETE FROM ${table} WHERE person_id = $1`, [personId]);
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
