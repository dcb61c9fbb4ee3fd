import { type Clock, type Ctx, DomainError, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { BRAND } from '../sql.ts';
import { endAll, enrol } from './enrolling.ts';
import { JourneyEnrolmentEntity, JourneyVersionEntity } from './journey.entity.ts';
import { mannersOf } from './journey-settings.ts';
import type { EnrolInJourneyInput, LeaveJourneyInput } from './journeys.inputs.ts';
import { countEnrolments, type EnrolmentFilter, pageOfEnrolments, type RunRow, runsOf } from './journeys.read-model.ts';
import { lockJourney } from './journeys.service.ts';
import { holdPeople } from './people-of.ts';

const READ = 'crm.journey.read';
const ENROL = 'crm.journey.enrol';
const HELD = `SELECT id FROM journey_enrolment WHERE brand_id = ${BRAND} AND status = 'ACTIVE' AND id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

/** Who is in journeys. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(
    ctx: Ctx,
    filter: EnrolmentFilter,
    paging: { first?: number | null; after?: string | null },
  ): Promise<Page<JourneyEnrolmentEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfEnrolments(tx, filter, paging);
      const rows = await enrolmentsOf(tx, page.nodes.map(({ id }) => id)); // prettier-ignore
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, filter: EnrolmentFilter): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countEnrolments(tx, filter));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, JourneyEnrolmentEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => enrolmentsOf(tx, ids));
  }

  runs(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, RunRow[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => runsOf(tx, uuids(ids)));
  }

  /** Puts people in by hand; those who are in it, or may not come in again, are left out. */
  enrol(ctx: Ctx, { id, personIds, idempotencyKey }: EnrolInJourneyInput): Promise<{ entered: number; left: number }> {
    ctx.require(ENROL);
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('enrolInJourney', idempotencyKey, { id, personIds }, async () => {
        const journey = await lockJourney(tx, id);
        if (journey.status !== 'ACTIVE' && journey.status !== 'PAUSED')
          throw new DomainError('JOURNEY_NOT_RUNNING', 'Only journeys that are active or paused take people in.', {
            path: ['id'],
            details: { status: journey.status },
          });
        const { definition } = await tx.get(JourneyVersionEntity, journey.currentId!);
        const running = { id, name: journey.name, versionId: journey.currentId!, definition };
        const wanted = uuids([...new Set(personIds)]);
        const people = await holdPeople(tx, wanted);
        const { zone } = await mannersOf(tx);
        const cause = { on: 'MANUAL', key: `manual:${idempotencyKey}` } as const;
        const entered = await enrol(tx, running, people, cause, { now: this.clock.now(), zone });
        return { entered: entered.length, left: new Set(personIds).size - entered.length };
      }),
    );
  }

  /** Takes people out by hand. */
  leave(ctx: Ctx, { enrolmentIds }: LeaveJourneyInput): Promise<number> {
    ctx.require(ENROL);
    return this.db.tx(ctx, async (tx) => {
      const rows = await tx.query<{ id: string }>('journey_held', HELD, [uuids(enrolmentIds)]);
      if (rows.length === 0) await this.assertThere(tx, enrolmentIds);
      const endings = rows.map(({ id }) => ({ id, status: 'EXITED' as const, reason: 'BY_HAND' }));
      return endAll(tx, endings, this.clock.now());
    });
  }

  private async assertThere(tx: ReadTx, ids: readonly string[]): Promise<void> {
    for (const id of ids.slice(0, 1)) {
      const { status } = await tx.get(JourneyEnrolmentEntity, id);
      throw new DomainError('JOURNEY_ENROLMENT_ENDED', `This enrolment is ${status.toLowerCase()} already.`, {
        path: ['enrolmentIds'],
        details: { status },
      });
    }
  }
}

async function enrolmentsOf(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, JourneyEnrolmentEntity>> {
  const rows = await tx.find(JourneyEnrolmentEntity, { id: In(uuids(ids)) });
  return new Map(rows.map((row) => [row.id, row]));
}
