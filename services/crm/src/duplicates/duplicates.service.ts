import { duplicateDismissed } from '@mh-os/contracts';
import { OrderDirection, readPage, thenId } from '@mh-os/graphql';
import { type Ctx, type Page } from '@mh-os/kernel';
import { Jobs, OnJob, type Job, type JobRun } from '@mh-os/messaging';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BRAND } from '../sql.ts';
import { DuplicateCandidateEntity } from './duplicate.entity.ts';
import type { DuplicateType, MergeType } from './duplicates.type.ts';
import { likeness, LOOK, type Traits } from './likeness.rules.ts';

const MERGE = 'crm.person.merge';
const JOB = 'crm-duplicates';
const pairs = (table: string, key: string, more = 'true'): string =>
  `SELECT a.person_id AS a, b.person_id AS b FROM ${table} a JOIN ${table} b ON b.brand_id = a.brand_id AND b.${key} = a.${key}
    AND b.person_id > a.person_id WHERE a.brand_id = ${BRAND} AND ${more}`;
/** Pairs that share something which few people share; what hundreds share tells nothing. */
const PAIRS = `SELECT DISTINCT x.a, x.b FROM (${pairs('person_email', 'match_key')} UNION ALL ${pairs('person_phone', 'number')}
    UNION ALL ${pairs('postal_address', 'match_key', 'a.line1 IS NOT NULL AND a.company_id IS NULL')}
    UNION ALL SELECT p.id, q.id FROM person p JOIN person q ON q.brand_id = p.brand_id AND q.name_key = p.name_key AND q.id > p.id
      WHERE p.brand_id = ${BRAND} AND p.family_name IS NOT NULL
    UNION ALL SELECT p.id, q.id FROM person p JOIN person q ON q.brand_id = p.brand_id AND q.birthday = p.birthday AND q.id > p.id
      WHERE p.brand_id = ${BRAND}) x
  JOIN person p ON p.brand_id = ${BRAND} AND p.id = x.a AND p.merged_into_id IS NULL AND p.erased_at IS NULL
  JOIN person q ON q.brand_id = ${BRAND} AND q.id = x.b AND q.merged_into_id IS NULL AND q.erased_at IS NULL
  WHERE (x.a, x.b) > ($1::uuid, $2::uuid) ORDER BY x.a, x.b LIMIT 1000`;
const TRAITS = `SELECT p.id, concat_ws(' ', p.given_name, p.family_name) AS name, p.birthday::text AS birthday,
  ARRAY(SELECT match_key FROM person_email e WHERE e.brand_id = ${BRAND} AND e.person_id = p.id) AS emails,
  ARRAY(SELECT number FROM person_phone t WHERE t.brand_id = ${BRAND} AND t.person_id = p.id) AS phones,
  ARRAY(SELECT match_key FROM postal_address d WHERE d.brand_id = ${BRAND} AND d.person_id = p.id AND d.line1 IS NOT NULL) AS addresses
  FROM person p WHERE p.brand_id = ${BRAND} AND p.id = ANY ($1::uuid[])`;
const KEEP = `INSERT INTO duplicate_candidate (brand_id, id, version, created_at, updated_at, a_id, b_id, score, reasons, state)
  SELECT ${BRAND}, gen_random_uuid(), 1, now(), now(), w.a, w.b, w.score, w.reasons, 'OPEN'
  FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::jsonb[]) AS w(a, b, score, reasons)
  ON CONFLICT (brand_id, a_id, b_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons, updated_at = now(),
    version = duplicate_candidate.version + 1
  WHERE duplicate_candidate.state = 'OPEN' AND duplicate_candidate.reasons IS DISTINCT FROM excluded.reasons`;
const OPEN = `d.state = 'OPEN' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.brand_id = d.brand_id AND p.id IN (d.a_id, d.b_id)
  AND (p.merged_into_id IS NOT NULL OR p.erased_at IS NOT NULL))`;
const NONE = '00000000-0000-0000-0000-000000000000';

/** People who may be there twice. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  page(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<DuplicateType>> {
    ctx.require(MERGE);
    return this.db.read(ctx, (tx) =>
      readPage<DuplicateType>(tx, args, {
        name: 'duplicates',
        select: 'd.id, d.score, d.reasons, d.a_id AS "aId", d.b_id AS "bId"',
        from: 'duplicate_candidate d',
        where: { sql: OPEN, params: [] },
        order: thenId({ sql: 'd.score', type: 'int', direction: OrderDirection.DESC }, 'd.id'),
      }),
    );
  }

  async count(ctx: Ctx): Promise<number> {
    ctx.require(MERGE);
    const sql = `SELECT count(*)::int AS n FROM duplicate_candidate d WHERE ${OPEN}`;
    return (await this.db.read(ctx, (tx) => tx.query<{ n: number }>('duplicate_count', sql)))[0]?.n ?? 0;
  }

  merges(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<MergeType>> {
    ctx.require(MERGE);
    return this.db.read(ctx, (tx) =>
      readPage<MergeType>(tx, args, {
        name: 'merges',
        select:
          'm.id, m.created_at AS "createdAt", m.undone_at AS "undoneAt", m.survivor_id AS "survivorId", m.merged_id AS "mergedId"',
        from: 'person_merge m',
        where: { sql: 'true', params: [] },
        order: thenId({ sql: 'm.created_at', type: 'timestamptz', direction: OrderDirection.DESC }, 'm.id'),
      }),
    );
  }

  async mergeCount(ctx: Ctx): Promise<number> {
    ctx.require(MERGE);
    const sql = 'SELECT count(*)::int AS n FROM person_merge';
    return (await this.db.read(ctx, (tx) => tx.query<{ n: number }>('merge_count', sql)))[0]?.n ?? 0;
  }

  find(ctx: Ctx, idempotencyKey: string): Promise<Job> {
    ctx.require(MERGE);
    ctx.requireBrand();
    return this.db
      .tx(ctx, (tx) =>
        tx.idempotent('findCrmDuplicates', idempotencyKey, {}, async () => (await this.jobs.enqueue(tx, JOB, {})).id),
      )
      .then((id) => this.jobs.get(ctx, id));
  }

  dismiss(ctx: Ctx, id: string): Promise<DuplicateType> {
    ctx.require(MERGE);
    return this.db.tx(ctx, async (tx) => {
      const pair = await tx.lock(DuplicateCandidateEntity, id);
      if (pair.state === 'OPEN') {
        await tx.update(pair, { state: 'DISMISSED' });
        tx.emit(duplicateDismissed, { label: String(pair.score) }, { aggregateId: id, aggregateVersion: pair.version });
      }
      return pair;
    });
  }

  /** Compares a thousand pairs a step; goes on where it was after a crash. */
  @OnJob(JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    let state = (job.state as { a: string; b: string; seen: number } | null) ?? { a: NONE, b: NONE, seen: 0 };
    let more = true;
    while (more) {
      await this.db.tx(ctx, async (tx) => {
        const found = await tx.query<{ a: string; b: string }>('duplicate_pairs', PAIRS, [state.a, state.b]);
        await this.keep(tx, found);
        const last = found.at(-1);
        state = { a: last?.a ?? state.a, b: last?.b ?? state.b, seen: state.seen + found.length };
        more = found.length === 1000;
        await job.checkpoint(tx, { progress: state.seen, state });
      });
    }
    return { compared: state.seen };
  }

  private async keep(tx: Tx, found: readonly { a: string; b: string }[]): Promise<void> {
    const ids = [...new Set(found.flatMap(({ a, b }) => [a, b]))];
    const all = await tx.query<Traits>('duplicate_traits', TRAITS, [ids]);
    const byId = new Map(all.map((one) => [one.id, one]));
    const alike = found
      .map(({ a, b }) => ({ a, b, ...likeness(byId.get(a)!, byId.get(b)!) }))
      .filter(({ score }) => score >= LOOK);
    if (alike.length === 0) return;
    const columns = [alike.map(({ a }) => a), alike.map(({ b }) => b), alike.map(({ score }) => score)];
    await tx.query('duplicate_keep', KEEP, [...columns, alike.map(({ reasons }) => JSON.stringify(reasons))]);
  }
}
