import { compileWhere, countRows, type OrderBy, OrderDirection, readPage, thenId } from '@mh-os/graphql';
import type { Page } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { ProgramEntity } from './program.entity.ts';
import type { ProgramVersionType } from './program.type.ts';
import { ProgramOrderField, type ProgramWhere } from './programs-list.inputs.ts';

export interface ProgramQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly where?: ProgramWhere | null;
  readonly orderBy?: OrderBy<ProgramOrderField> | null;
}

const filters = {
  code: 't.code',
  name: 't.name',
  createdAt: { sql: 't.created_at', type: 'timestamptz' },
};

const orders = {
  [ProgramOrderField.NAME]: { sql: 't.name' },
  [ProgramOrderField.CODE]: { sql: 't.code' },
  [ProgramOrderField.CREATED_AT]: { sql: 't.created_at', type: 'timestamptz' },
};

const COLUMNS = `t.id, t.code, t.name, t.status, t.is_default AS "isDefault", t.currency, t.settings, t.settings_number AS "settingsNumber",
  t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt"`;

/** One page of the brand's programs. */
export async function listPrograms(tx: ReadTx, query: ProgramQuery): Promise<Page<ProgramEntity>> {
  const { field, direction } = query.orderBy ?? { field: ProgramOrderField.NAME, direction: OrderDirection.ASC };
  return readPage<ProgramEntity>(tx, query, {
    name: 'list_programs',
    select: COLUMNS,
    from: 'program t',
    where: compileWhere(query.where, filters),
    order: thenId({ ...orders[field], direction }, 't.id'),
  });
}

/** How many match. */
export async function countPrograms(tx: ReadTx, where: ProgramWhere | null | undefined): Promise<number> {
  return countRows(tx, 'count_programs', 'program t', compileWhere(where, filters));
}

const VERSIONS = `SELECT v.program_id AS "programId", v.number, v.settings, v.actor, v.created_at AS "createdAt"
  FROM program_version v WHERE v.program_id = ANY ($1::uuid[]) AND v.number > (SELECT max(x.number) - 50 FROM program_version x
    WHERE x.brand_id = v.brand_id AND x.program_id = v.program_id)
  ORDER BY v.number DESC`;

/** The settings that programs had, by program. */
export async function readVersions(tx: ReadTx, ids: readonly string[]): Promise<Map<string, ProgramVersionType[]>> {
  const rows = await tx.query<ProgramVersionType & { programId: string }>('program_versions', VERSIONS, [ids]);
  // Versions from before the choice: such points stayed.
  const whole = rows.map((row) => ({ ...row, settings: { ...UNCHOSEN, ...row.settings } }));
  return Map.groupBy(whole, ({ programId }) => programId);
}

const UNCHOSEN = { referralClawback: 'KEEP' } as const;
const CHECKED = `SELECT c.program_id AS "programId", c.checked_at AS "checkedAt" FROM ledger_check c WHERE c.program_id = ANY ($1::uuid[])`;

/** When programs were last compared with their ledgers. */
export async function readChecks(tx: ReadTx, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ programId: string; checkedAt: Date }>('ledger_checks', CHECKED, [ids]);
  return new Map(rows.map(({ programId, checkedAt }) => [programId, checkedAt]));
}
