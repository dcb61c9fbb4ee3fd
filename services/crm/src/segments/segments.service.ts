import { behaviourRecorded, behaviourSeen, segmentChanged } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, newId, type Page, uuids } from '@mh-os/kernel';
import { Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readPage } from '@mh-os/graphql';
import { In } from 'typeorm';
import { keepTouch } from '../attribution/touches.ts';
import { BRAND } from '../sql.ts';
import { type Filter, plainFilter } from './filter.rules.ts';
import { isFoundAtOnce } from './live-count.ts';
import { LIVING, refreshMembers, SLOW, someMatching } from './membership.ts';
import { changeStaticMembers } from './static-members.ts';
import { BehaviourEventEntity, SegmentEntity } from './segment.entity.ts';
import type {
  ChangeStaticSegmentInput,
  CreateSegmentInput,
  RecordBehaviourInput,
  UpdateSegmentInput,
} from './segment.type.ts';

const READ = 'crm.segment.read';
const WRITE = 'crm.segment.write';
export const REFRESH_JOB = 'crm.segment.refresh';
/** Of more people, members are worked out in a job: nobody waits for a statement that writes a million rows. */
const MOST_AT_ONCE = 20_000;
const EVENT = /^[a-z][a-z0-9-]{0,59}$/;
const KNOWN = `SELECT p.id FROM person p WHERE p.brand_id = ${BRAND} AND p.id = ANY ($1::uuid[]) AND ${LIVING}`;

export interface Member {
  readonly personId: string;
  readonly since: Date;
}

/** Groups of people, by filter or by hand. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx): Promise<SegmentEntity[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      tx.find(SegmentEntity, {}, { order: { archived: 'ASC', nameKey: 'ASC' }, take: 500 }),
    );
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, SegmentEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(SegmentEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  members(ctx: Ctx, id: string, args: { first?: number | null; after?: string | null }): Promise<Page<Member>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      readPage<Member>(tx, args, {
        name: 'segment_members_page',
        select: 'm.person_id AS "personId", m.since',
        from: 'segment_member m',
        where: { sql: 'm.segment_id = $1::uuid', params: [id] },
        order: [{ sql: 'm.person_id', type: 'uuid' }],
      }),
    );
  }

  create(ctx: Ctx, input: CreateSegmentInput): Promise<SegmentEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, name, description, kind } = input;
    const given = input.filter ?? null;
    if (kind === 'DYNAMIC' && given === null)
      throw new DomainError('SEGMENT_FILTER_INVALID', 'A dynamic segment has a filter.', { path: ['filter'] });
    const filter = given === null ? null : plainFilter(given);
    const wanted = {
      ...named(name),
      description: description?.trim() || null,
      kind,
      filter: kind === 'STATIC' ? null : filter,
    };
    return this.db.tx(
      ctx,
      async (tx) => {
        const id = await tx.idempotent('createSegment', idempotencyKey, { ...wanted, filter }, async () => {
          await assertFree(tx, wanted.nameKey);
          const segment = (await tx.insert(SegmentEntity, {
            ...wanted,
            archived: false,
            memberCount: 0,
            refreshedAt: null,
          } as never)) as SegmentEntity;
          tell(tx, segment, changesOf({}, { name: segment.name, kind, filter }));
          if (filter) await this.fill(tx, segment, filter);
          return segment.id;
        });
        return tx.get(SegmentEntity, id);
      },
      SLOW,
    );
  }

  update(ctx: Ctx, input: UpdateSegmentInput): Promise<SegmentEntity> {
    ctx.require(WRITE);
    const { id, expectedVersion, name, description, filter, archived } = input;
    const patch = {
      ...(name && named(name)),
      ...(description !== undefined && { description: description?.trim() || null }),
      ...(filter !== undefined && filter !== null && { filter: plainFilter(filter) }),
      ...(typeof archived === 'boolean' && { archived }),
    };
    return this.db.tx(
      ctx,
      async (tx) => {
        const segment = await tx.lock(SegmentEntity, id);
        if (patch.filter && segment.kind === 'STATIC')
          throw new DomainError('SEGMENT_FILTER_INVALID', 'A static segment has no filter: change its members.', {
            path: ['filter'],
          });
        if (patch.nameKey && patch.nameKey !== segment.nameKey) await assertFree(tx, patch.nameKey);
        const changes = changesOf(segment, { ...patch, nameKey: undefined });
        await tx.update<SegmentEntity>(segment, patch as never, expectedVersion);
        tell(tx, segment, changes);
        if (patch.filter) await this.fill(tx, segment, patch.filter);
        return segment;
      },
      SLOW,
    );
  }

  /** Works a segment out again, in a job. */
  refresh(ctx: Ctx, id: string): Promise<SegmentEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const segment = await tx.get(SegmentEntity, id);
      if (segment.kind === 'DYNAMIC') await this.jobs.enqueue(tx, REFRESH_JOB, { id });
      return segment;
    });
  }

  /** Members of a new filter: now where they are found at once and few, else in a job. */
  private async fill(tx: Tx, segment: SegmentEntity, filter: Filter): Promise<void> {
    const now = this.clock.now();
    const few =
      (await isFoundAtOnce(tx, filter)) &&
      (await someMatching(tx, filter, now, MOST_AT_ONCE + 1)).length <= MOST_AT_ONCE;
    if (few) await refreshMembers(tx, segment, filter, now);
    else await this.jobs.enqueue(tx, REFRESH_JOB, { id: segment.id });
  }

  changeMembers(ctx: Ctx, { id, add, remove }: ChangeStaticSegmentInput): Promise<SegmentEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, (tx) => changeStaticMembers(tx, id, { add, remove }, this.clock.now()));
  }

  recordBehaviour(ctx: Ctx, { events, idempotencyKey }: RecordBehaviourInput): Promise<number> {
    ctx.require('crm.behaviour.write');
    ctx.requireBrand();
    const wrong = events.findIndex(({ event }) => !EVENT.test(event));
    if (wrong >= 0)
      throw new DomainError('SEGMENT_FILTER_INVALID', 'An event is named in lower case, such as visit.', {
        path: ['events', String(wrong), 'event'],
      });
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('recordBehaviour', idempotencyKey, events, async () => {
        const ids = uuids(events.map(({ personId }) => personId));
        const known = new Set((await tx.query<{ id: string }>('people_known', KNOWN, [ids])).map(({ id }) => id));
        const rows = events
          .filter(({ personId }) => known.has(personId))
          .map(({ personId, event, at }) => ({ personId, event, happenedAt: at }));
        if (rows.length === 0) return 0;
        await tx.insert<BehaviourEventEntity>(BehaviourEventEntity, rows);
        for (const { personId, campaignCode, at } of events)
          if (known.has(personId) && campaignCode)
            await keepTouch(tx, { personId, kind: 'BEHAVIOUR', origin: `behaviour:${newId()}`, at, campaignCode });
        const target = { aggregateId: newId(), aggregateVersion: 1 };
        tx.emit(behaviourRecorded, { label: `${rows.length}`, count: rows.length }, target);
        const seen = rows.map(({ personId, event, happenedAt }) => ({ personId, event, at: happenedAt.toISOString() }));
        tx.emit(behaviourSeen, { label: `${rows.length}`, seen }, target);
        return rows.length;
      }),
    );
  }
}

const named = (name: string): { name: string; nameKey: string } => ({
  name: name.trim(),
  nameKey: name.trim().toLowerCase(),
});

async function assertFree(tx: ReadTx, nameKey: string): Promise<void> {
  if (await tx.findOne(SegmentEntity, { nameKey }))
    throw new DomainError('SEGMENT_NAME_TAKEN', 'There is a segment of this name already.', { path: ['name'] });
}

function tell(tx: Tx, { id, version, name }: SegmentEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(segmentChanged, { label: name, changes }, { aggregateId: id, aggregateVersion: version });
}
