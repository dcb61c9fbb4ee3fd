import { peopleMerged, peopleUnmerged } from '@mh-os/contracts';
import { DomainError, type Ctx } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { refreshConsents } from '../consents/sendable.ts';
import { nameKey } from '../people/normal.rules.ts';
import { readParts } from '../people/person-parts.ts';
import { assertOpen } from '../people/person-wish.rules.ts';
import { searchable } from '../people/person-writing.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { displayName } from '../people/person.rules.ts';
import { indexRecords } from '../search/search-index.ts';
import { BRAND } from '../sql.ts';
import type { MergePeopleInput } from './duplicates.type.ts';
import { childTables, type ChildTable } from './merge-registry.ts';
import { PersonMergeEntity } from './merge.entity.ts';
import { assertUndoable, decideMerged, decideRestored } from './merge.rules.ts';

const MERGE = 'crm.person.merge';
const MARK = `UPDATE duplicate_candidate SET state = $3, version = version + 1, updated_at = now()
  WHERE brand_id = ${BRAND} AND a_id = least($1::uuid, $2::uuid) AND b_id = greatest($1::uuid, $2::uuid)`;
const MAIN = `SELECT id FROM person_email WHERE brand_id = ${BRAND} AND person_id = $1 AND is_primary`;
const RESTORE_MAIN = `UPDATE person_email SET is_primary = true WHERE brand_id = ${BRAND} AND id = $1 AND person_id = $2
  AND NOT EXISTS (SELECT 1 FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = $2 AND e.is_primary)`;

const ENSURE_MAIN = `UPDATE person_email SET is_primary = true WHERE brand_id = ${BRAND} AND id = (SELECT e.id FROM person_email e
    WHERE e.brand_id = ${BRAND} AND e.person_id = $1 ORDER BY e.verified_at NULLS LAST, e.created_at, e.id LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = $1 AND e.is_primary)`;

/** What would go along. */
export interface MergePreview {
  readonly survivor: PersonEntity;
  readonly merged: PersonEntity;
  readonly filled: Record<string, unknown>;
  readonly rows: readonly { readonly table: string; readonly moves: number; readonly stays: number }[];
}

/** Makes one of two records and, for a while, two again: every row of every registered table goes along by its id (CRM-5). */
@Injectable()
export class MergingService {
  constructor(private readonly db: Db) {}

  preview(ctx: Ctx, survivorId: string, mergedId: string, take: readonly string[]): Promise<MergePreview> {
    ctx.require(MERGE);
    return this.db.read(ctx, async (tx) => {
      const survivor = await tx.get(PersonEntity, survivorId);
      const merged = await tx.get(PersonEntity, mergedId);
      assertTwo(survivor, merged);
      const rows = [];
      for (const child of childTables()) {
        const all = await countRows(tx, child, mergedId);
        const stays = child.uniqueBy ? await countRows(tx, child, mergedId, clash(child, '$2')(survivorId)) : 0;
        if (all > 0) rows.push({ table: child.table, moves: all - stays, stays });
      }
      return { survivor, merged, filled: decideMerged(survivor, merged, take) as Record<string, unknown>, rows };
    });
  }

  merge(ctx: Ctx, input: MergePeopleInput): Promise<PersonMergeEntity> {
    ctx.require(MERGE);
    const { idempotencyKey, ...wish } = input;
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('mergePeople', idempotencyKey, wish, () => this.mergeNow(tx, wish));
      return tx.get(PersonMergeEntity, id);
    });
  }

  private async mergeNow(
    tx: Tx,
    { survivorId, mergedId, take }: Omit<MergePeopleInput, 'idempotencyKey'>,
  ): Promise<string> {
    // Locked in the order of their ids: of two merges that cross, the second finds what the first has done.
    const [survivor, merged] = (await tx.lockAll(PersonEntity, [survivorId, mergedId])) as [PersonEntity, PersonEntity];
    assertTwo(survivor, merged);
    const after = decideMerged(survivor, merged, take ?? []);
    const before = Object.fromEntries(
      Object.keys(after).map((field) => [field, survivor[field as keyof PersonEntity]]),
    );
    const [main] = await tx.query<{ id: string }>('merge_main_email', MAIN, [mergedId]);
    const moved: Record<string, string[]> = {};
    for (const child of childTables()) {
      const ids = await moveRows(tx, child, mergedId, survivorId, null);
      if (ids.length > 0) moved[child.table] = ids;
    }
    await tx.query('merge_ensure_main', ENSURE_MAIN, [survivorId]);
    await tx.update(merged, { mergedIntoId: survivorId });
    await show(tx, survivor, after);
    await indexRecords(tx, 'PERSON', [{ id: mergedId, texts: [] }]);
    await refreshConsents(tx, [survivorId, mergedId]);
    await tx.query('merge_mark', MARK, [survivorId, mergedId, 'MERGED']);
    const merge = await tx.insert(PersonMergeEntity, {
      ...{ survivorId, mergedId, moved, before, after, primaryEmailId: main?.id ?? null, undoneAt: null },
      actor: tx.ctx.actor,
    });
    const data = { label: survivor.number, personId: survivorId, mergedId, mergeId: merge.id };
    tx.emit(peopleMerged, data, { aggregateId: survivorId, aggregateVersion: survivor.version });
    return merge.id;
  }

  unmerge(ctx: Ctx, mergeId: string): Promise<PersonMergeEntity> {
    ctx.require(MERGE);
    return this.db.tx(ctx, async (tx) => {
      const found = await tx.get(PersonMergeEntity, mergeId);
      const { survivorId, mergedId } = found;
      const [survivor, merged] = (await tx.lockAll(PersonEntity, [survivorId, mergedId])) as [
        PersonEntity,
        PersonEntity,
      ];
      const merge = await tx.lock(PersonMergeEntity, mergeId);
      assertUndoable(merge, new Date());
      assertOpen(survivor);
      await tx.update(merged, { mergedIntoId: null });
      for (const child of childTables())
        await moveRows(tx, child, survivorId, mergedId, merge.moved[child.table] ?? []);
      if (merge.primaryEmailId) await tx.query('unmerge_main', RESTORE_MAIN, [merge.primaryEmailId, mergedId]);
      await show(tx, survivor, decideRestored({ ...survivor }, merge.before, merge.after));
      await indexRecords(tx, 'PERSON', [searchable(merged)]);
      await refreshConsents(tx, [survivorId, mergedId]);
      await tx.query('merge_mark', MARK, [survivorId, mergedId, 'DISMISSED']);
      await tx.update(merge, { undoneAt: new Date() });
      const data = { label: survivor.number, personId: survivorId, mergedId, mergeId };
      tx.emit(peopleUnmerged, data, { aggregateId: survivorId, aggregateVersion: survivor.version });
      return merge;
    });
  }
}

/** Gives the survivor fields and, with them, the name that is shown. */
async function show(tx: Tx, survivor: PersonEntity, fields: object): Promise<void> {
  const email = (await readParts(tx, [survivor.id])).get(survivor.id)?.emails[0]?.address;
  const shown = displayName({ ...survivor, ...fields }, email, survivor.number);
  const key = nameKey(shown) || survivor.number.toLowerCase();
  await tx.update(survivor, { ...fields, displayName: shown, nameKey: key });
  await indexRecords(tx, 'PERSON', [searchable(survivor)]);
}

function assertTwo(survivor: PersonEntity, merged: PersonEntity): void {
  if (survivor.id === merged.id)
    throw new DomainError('CRM_MERGE_SAME', 'Name two different people.', { path: ['mergedId'] });
  assertOpen(survivor);
  assertOpen(merged);
}

/** Whether the survivor has such a row already. */
const clash =
  ({ table, column, uniqueBy = [] }: ChildTable, param: string) =>
  (survivorId: string) => ({
    sql: `EXISTS (SELECT 1 FROM ${table} s WHERE s.brand_id = ${BRAND} AND s.${column} = ${param}
      ${uniqueBy.map((one) => ` AND s.${one} IS NOT DISTINCT FROM t.${one}`).join('')})`,
    survivorId,
  });

async function countRows(
  tx: ReadTx,
  { table, column }: ChildTable,
  personId: string,
  only?: { readonly sql: string; readonly survivorId: string },
): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM ${table} t WHERE t.brand_id = ${BRAND} AND t.${column} = $1 AND ${only?.sql ?? 'true'}`;
  const params = only ? [personId, only.survivorId] : [personId];
  return (await tx.query<{ n: number }>(`merge_count_${table}`, sql, params))[0]?.n ?? 0;
}

/** Moves rows from one person to another, all or those of the ids; gives back which. */
async function moveRows(
  tx: Tx,
  child: ChildTable,
  from: string,
  to: string,
  ids: readonly string[] | null,
): Promise<string[]> {
  if (ids?.length === 0) return [];
  const { table, column, uniqueBy, hasPrimary } = child;
  const free = uniqueBy ? ` AND NOT ${clash(child, '$2')(to).sql}` : '';
  const sql = `UPDATE ${table} t SET ${column} = $2::uuid${hasPrimary ? ', is_primary = false' : ''}
    WHERE t.brand_id = ${BRAND} AND t.${column} = $1::uuid AND ($3::uuid[] IS NULL OR t.id = ANY ($3::uuid[]))${free} RETURNING t.id`;
  return (await tx.query<{ id: string }>(`merge_move_${table}`, sql, [from, to, ids])).map(({ id }) => id);
}
