import { relationChanged } from '@mh-os/contracts';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { CompanyPersonEntity } from '../../companies/company-person.entity.ts';
import { nameKey } from '../../people/normal.rules.ts';
import { BRAND } from '../../sql.ts';
import { fault, type ImportRow, notice, type RowFault } from '../import-kind.ts';

const COMPANIES = `SELECT c.id, c.number, c.name_key AS "nameKey" FROM company c
  WHERE c.brand_id = ${BRAND} AND (c.number = ANY ($1::text[]) OR c.name_key = ANY ($2::text[])) ORDER BY c.id`;

interface Found {
  readonly id: string;
  readonly number: string;
  readonly nameKey: string;
}

/** The companies that rows name, found by number and by name. */
export class Workplaces {
  private constructor(private readonly found: readonly Found[]) {}

  static async of(tx: ReadTx, rows: readonly ImportRow[], number: string, name: string): Promise<Workplaces> {
    const cells = (field: string): string[] => rows.flatMap(({ cells: all }) => all[field] ?? []);
    const keys = cells(name).map(nameKey);
    const numbers = cells(number).map((text) => text.toUpperCase());
    if (keys.length + numbers.length === 0) return new Workplaces([]);
    return new Workplaces(await tx.query<Found>('import_companies', COMPANIES, [numbers, keys]));
  }

  /** The company that a row names; a number that nobody has is a fault, a name that nobody has is no company. */
  idOf(row: ImportRow, faults: RowFault[], number: string, name: string): string | null | undefined {
    const wanted = row.cells[number]?.toUpperCase();
    if (wanted !== undefined) {
      const hit = this.found.find((one) => one.number === wanted);
      if (hit) return hit.id;
      faults.push(fault(row.row, 'CRM_COMPANY_UNKNOWN', `The brand has no company ${wanted}.`));
      return undefined;
    }
    const key = nameKey(row.cells[name] ?? '');
    const hits = key === '' ? [] : this.found.filter((one) => one.nameKey === key);
    if (hits.length > 1)
      faults.push(
        notice(row.row, 'CRM_IMPORT_AMBIGUOUS', `${hits.length} companies have this name: none of them was linked.`),
      );
    return hits.length === 1 ? hits[0]!.id : null;
  }
}

/** Who works where: relates people to companies where they are not yet; the ids of the new relations by person. */
export async function employ(
  tx: Tx,
  jobs: readonly {
    readonly personId: string;
    readonly number: string;
    readonly companyId: string;
    readonly role: string;
  }[],
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const { personId, number, companyId, role } of jobs) {
    const wanted = { personId, companyId };
    const there = await tx.find(CompanyPersonEntity, wanted);
    if (there.some(({ until }) => until === null)) continue;
    const relation = await tx.insert(CompanyPersonEntity, { ...wanted, role, since: null, until: null });
    made.set(personId, relation.id);
    const target = { aggregateId: relation.id, aggregateVersion: 1 };
    tx.emit(relationChanged, { label: number, ...wanted, ended: false }, target);
  }
  return made;
}
