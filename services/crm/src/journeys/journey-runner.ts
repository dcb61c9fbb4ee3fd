import { type Clock, type Ctx, DomainError, inLanes, newId } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, isBrandDeleted, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { BRAND } from '../sql.ts';
import { type Definition, type Step, stepOf } from './definition.rules.ts';
import { endAll, type Ending } from './enrolling.ts';
import { JourneyEnrolmentEntity } from './journey.entity.ts';
import { nextTry } from './journey.rules.ts';
import { type Manners, mannersOf } from './journey-settings.ts';
import { definitionsOf } from './occurring.ts';
import { doStep } from './step-effects.ts';
import { answerOf, postponedTo } from './step-facts.ts';
import { dueOf } from './timing.rules.ts';
import { routeOf, shareOf } from './walking.rules.ts';

const WORKER = { id: 'journeys', name: 'Journeys' };
const BATCH = 100;
/** Enrolments of a batch that go on at the same time. */
const LANES = 3;
/** Nobody else takes an enrolment further for so long; after it whoever had it is thought to be dead. */
const LEASE_MS = 120_000;

const BRANDS = `SELECT DISTINCT brand_id AS "brandId" FROM journey_enrolment WHERE status = 'ACTIVE' AND due_at <= $1`;
const CLAIM = `UPDATE journey_enrolment SET lease_id = $2, lease_until = $3::timestamptz WHERE brand_id = ${BRAND} AND id IN (
    SELECT e.id FROM journey_enrolment e JOIN journey j ON j.brand_id = e.brand_id AND j.id = e.journey_id AND j.status = 'ACTIVE'
    WHERE e.brand_id = ${BRAND} AND e.status = 'ACTIVE' AND e.due_at <= $1::timestamptz AND (e.lease_until IS NULL OR e.lease_until <= $1::timestamptz)
    ORDER BY e.due_at, e.id LIMIT ${BATCH} FOR UPDATE OF e SKIP LOCKED)
  RETURNING id, person_id AS "personId", journey_id AS "journeyId", version_id AS "versionId"`;
const ARCHIVED = `SELECT e.id FROM journey_enrolment e JOIN journey j ON j.brand_id = e.brand_id AND j.id = e.journey_id AND j.status = 'ARCHIVED'
  WHERE e.brand_id = ${BRAND} AND e.status = 'ACTIVE' ORDER BY e.id LIMIT 500 FOR UPDATE OF e SKIP LOCKED`;
/** Shared with other runners; who pauses or puts away waits for steps that are being done. */
const JOURNEY = `SELECT name, status FROM journey WHERE brand_id = ${BRAND} AND id = $1 FOR SHARE`;
/** Before the enrolment, as merging does; two journeys of one person count their mails one after the other. */
const PERSON = `SELECT merged_into_id AS "mergedIntoId", erased_at AS "erasedAt" FROM person WHERE brand_id = ${BRAND} AND id = $1 FOR NO KEY UPDATE`;
const RUN = `INSERT INTO journey_step_run (brand_id, id, created_at, enrolment_id, journey_id, step_key, kind, outcome, ran_at)
  VALUES (${BRAND}, gen_random_uuid(), $6, $1, $2, $3, $4, $5, $6) ON CONFLICT (brand_id, enrolment_id, step_key) DO NOTHING RETURNING id`;
const FAILED = `UPDATE journey_enrolment SET attempts = attempts + 1, version = version + 1, updated_at = $3::timestamptz
  WHERE brand_id = ${BRAND} AND id = $1 AND lease_id = $2 AND status = 'ACTIVE' RETURNING attempts`;
const AGAIN = `UPDATE journey_enrolment SET due_at = $2::timestamptz, last_error = $3, lease_id = NULL, lease_until = NULL WHERE brand_id = ${BRAND} AND id = $1`;

interface Claimed {
  readonly id: string;
  readonly personId: string;
  readonly journeyId: string;
  readonly versionId: string;
}

/** What one batch works with. */
interface Round {
  readonly ctx: Ctx;
  readonly lease: string;
  readonly now: Date;
  readonly manners: Manners;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** A step for somebody, with all that is held for it. */
interface Turn {
  readonly enrolment: JourneyEnrolmentEntity;
  readonly step: Step;
  readonly definition: Definition;
  readonly journey: string;
}

/**
 * Takes those who are due a step further: each step is one transaction that notes the step, does it and says what is next.
 * Whatever dies in between, a step is done once or, at the next try, for the first time (CRM-7).
 */
@Injectable()
export class JourneyRunner {
  private readonly logger = new Logger('Journeys');

  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One round over all brands; says how many enrolments were taken further. */
  @Every(10_000)
  sweep(now = this.clock.now()): Promise<number> {
    return this.rounds.each(
      WORKER,
      (tx) => tx.query<{ brandId: string }>('journey_brands', BRANDS, [now]),
      (ctx) => this.brand(ctx, now),
    );
  }

  /** All who are due in one brand. */
  async brand(ctx: Ctx, now: Date): Promise<number> {
    await this.leaveArchived(ctx, now);
    for (let moved = 0; ;) {
      const lease = newId();
      const round = await this.claim(ctx, lease, now);
      if (round.claimed.length === 0) return moved;
      moved += round.claimed.length;
      await inLanes(LANES, round.claimed, (one) => this.takeOn(round, one));
    }
  }

  private claim(ctx: Ctx, lease: string, now: Date): Promise<Round & { claimed: Claimed[] }> {
    return this.db.tx(ctx, async (tx) => {
      const until = new Date(now.getTime() + LEASE_MS);
      const claimed = await tx.query<Claimed>('journey_claim', CLAIM, [now, lease, until]);
      const definitions = await definitionsOf(
        tx,
        claimed.map(({ versionId }) => versionId),
      );
      return { ctx, lease, now, claimed, definitions, manners: await mannersOf(tx) };
    });
  }

  private async leaveArchived(ctx: Ctx, now: Date): Promise<void> {
    for (;;) {
      const left = await this.db.tx(ctx, async (tx) => {
        const rows = await tx.query<{ id: string }>('journey_archived', ARCHIVED);
        const endings = rows.map(({ id }): Ending => ({ id, status: 'EXITED', reason: 'ARCHIVED' }));
        return endAll(tx, endings, now);
      });
      if (left === 0) return;
    }
  }

  /** One enrolment as far as it goes now. What fails there keeps nobody else. */
  private async takeOn(round: Round, claimed: Claimed): Promise<void> {
    try {
      for (;;) if (!(await this.db.tx(round.ctx, (tx) => this.step(tx, round, claimed)))) return;
    } catch (error) {
      if (isBrandDeleted(error)) throw error;
      this.logger.warn(`A step of enrolment ${claimed.id} failed: ${String(error)}`);
      await this.db.tx(round.ctx, (tx) => this.failed(tx, round, claimed, error));
    }
  }

  /** One step; says whether the next is due as well. */
  private async step(tx: Tx, round: Round, { id, journeyId, personId }: Claimed): Promise<boolean> {
    const [journey] = await tx.query<{ name: string; status: string }>('journey_share', JOURNEY, [journeyId]);
    const [person] = await tx.query<{ mergedIntoId: string | null; erasedAt: Date | null }>('journey_person', PERSON, [
      personId,
    ]);
    const enrolment = await tx.lock(JourneyEnrolmentEntity, id);
    // Ended, taken over, or moved to another record meanwhile: not this runner's any more.
    if (enrolment.status !== 'ACTIVE' || enrolment.leaseId !== round.lease) return false;
    if (journey?.status !== 'ACTIVE' || enrolment.personId !== personId) return this.release(tx, enrolment, {});
    if (!person || person.mergedIntoId !== null || person.erasedAt !== null) {
      const reason = person?.mergedIntoId ? 'MERGED' : 'ERASED';
      await endAll(tx, [{ id, status: 'EXITED', reason }], round.now);
      return false;
    }
    const definition = round.definitions.get(enrolment.versionId) ?? (await definitionOf(tx, enrolment.versionId));
    const step = stepOf(definition, enrolment.stepKey);
    if (!step) throw new DomainError('NOT_FOUND', `The version has no step ${enrolment.stepKey}.`);
    if (step.kind === 'SEND') {
      const later = await postponedTo(tx, personId, round.manners, round.now);
      if (later) return this.release(tx, enrolment, { dueAt: later });
    }
    return this.goOn(tx, round, { enrolment, step, definition, journey: journey.name });
  }

  private async goOn(tx: Tx, { now, lease, manners }: Round, turn: Turn): Promise<boolean> {
    const { enrolment, step, definition } = turn;
    const { id, journeyId, personId, enteredAt, woken } = enrolment;
    const answer = await answerOf(tx, step, { enrolmentId: id, personId, enteredAt }, now, manners.zone);
    const route = routeOf(step, { answer, happened: woken, share: shareOf(journeyId, step.key, personId) });
    // Done before, in another version: then only gone through.
    const [fresh] = await tx.query('journey_run', RUN, [id, journeyId, step.key, step.kind, route.outcome, now]);
    const { zone } = manners;
    const { purpose } = definition;
    if (fresh) await doStep(tx, step, { enrolmentId: id, personId, journey: turn.journey, purpose, now, zone });
    const next = stepOf(definition, route.next);
    if (!next) {
      await endAll(tx, [{ id, status: 'COMPLETED', reason: 'END' }], now);
      return false;
    }
    const dueAt = dueOf(next, now, zone);
    const goesOn = dueAt <= now;
    await tx.update(enrolment, {
      ...{ stepKey: next.key, dueAt, woken: false, attempts: 0, lastError: null },
      ...(goesOn ? { leaseId: lease } : { leaseId: null, leaseUntil: null }),
    });
    return goesOn;
  }

  private async release(tx: Tx, enrolment: JourneyEnrolmentEntity, patch: { dueAt?: Date }): Promise<false> {
    await tx.update(enrolment, { ...patch, leaseId: null, leaseUntil: null });
    return false;
  }

  /** Notes a failed try: again later, and in the end never more. */
  private async failed(tx: Tx, { lease, now }: Round, { id }: Claimed, error: unknown): Promise<void> {
    const [row] = await tx.query<{ attempts: number }>('journey_failed', FAILED, [id, lease, now]);
    if (!row) return;
    // The code alone: messages may quote what somebody wrote.
    const lastError = error instanceof DomainError ? error.code : 'INTERNAL';
    const again = nextTry(row.attempts, now);
    if (again) await tx.query('journey_again', AGAIN, [id, again, lastError]);
    else await endAll(tx, [{ id, status: 'FAILED', reason: 'STEP_FAILED', lastError }], now);
  }
}

async function definitionOf(tx: Tx, versionId: string): Promise<Definition> {
  return (await definitionsOf(tx, [versionId])).get(versionId)!;
}
