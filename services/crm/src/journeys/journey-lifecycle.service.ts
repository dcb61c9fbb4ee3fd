import { journeyActivated, journeyStatusChanged } from '@mh-os/contracts';
import { canonicalJson, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BRAND } from '../sql.ts';
import type { Definition } from './definition.rules.ts';
import { JourneyEntity, JourneyVersionEntity } from './journey.entity.ts';
import { assertPerson, journeyTransitions, type JourneyStatus } from './journey.rules.ts';
import type { ActivateJourneyInput, MoveJourneyInput } from './journeys.inputs.ts';
import { lockJourney } from './journeys.service.ts';
import { lookupKey } from './occurrence.rules.ts';
import { problemsIn } from './references.ts';

const ACTIVATE = 'crm.journey.activate';
const LATEST = `SELECT coalesce(max(number), 0)::int AS n FROM journey_version WHERE brand_id = ${BRAND} AND journey_id = $1`;
/** Only those who stand at a step that the new version has. */
const TAKE_OVER = `UPDATE journey_enrolment SET version_id = $2, version = version + 1, updated_at = $4::timestamptz WHERE brand_id = ${BRAND} AND id IN (
    SELECT id FROM journey_enrolment WHERE brand_id = ${BRAND} AND journey_id = $1 AND status = 'ACTIVE' AND step_key = ANY ($3::text[]) ORDER BY id FOR UPDATE)
  RETURNING id`;
/** The runner takes them out, some at a time. */
const HURRY = `UPDATE journey_enrolment SET due_at = least(due_at, $2::timestamptz) WHERE brand_id = ${BRAND} AND id IN (
    SELECT id FROM journey_enrolment WHERE brand_id = ${BRAND} AND journey_id = $1 AND status = 'ACTIVE' ORDER BY id FOR UPDATE)`;

/** Lets journeys run and stop. */
@Injectable()
export class JourneyLifecycleService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the draft the version that people go through; those on their way keep theirs, unless they are to be moved. */
  activate(ctx: Ctx, { id, expectedVersion, moveEnrolments }: ActivateJourneyInput): Promise<JourneyEntity> {
    ctx.require(ACTIVATE);
    assertPerson(ctx.actor.kind);
    return this.db.tx(ctx, async (tx) => {
      const journey = await lockJourney(tx, id);
      const status = journeyTransitions.next(journey.status, 'ACTIVATE');
      const { draft } = journey;
      await this.assertReady(tx, journey);
      const [latest] = await tx.query<{ n: number }>('journey_latest', LATEST, [id]);
      const { kind, id: by, name } = ctx.actor;
      const actor = { kind, id: by, ...(name !== undefined && { name }) };
      const number = (latest?.n ?? 0) + 1;
      const version = await tx.insert(JourneyVersionEntity, {
        journeyId: id,
        number,
        definition: draft as never,
        actor,
      });
      const before = journey.status;
      await tx.update(
        journey,
        { status, currentId: version.id, triggerOn: draft.trigger!.on, triggerKey: lookupKey(draft.trigger!) },
        expectedVersion,
      );
      const moved = moveEnrolments ? await this.takeOver(tx, id, version.id, draft) : 0;
      const changes = before === status ? [] : [{ field: 'status', before, after: status }];
      const target = { aggregateId: id, aggregateVersion: journey.version };
      tx.emit(journeyActivated, { label: journey.name, number, moved, changes }, target);
      return journey;
    });
  }

  /** Pauses, goes on, puts away. */
  move(ctx: Ctx, { id, expectedVersion, action }: MoveJourneyInput): Promise<JourneyEntity> {
    ctx.require(ACTIVATE);
    assertPerson(ctx.actor.kind);
    return this.db.tx(ctx, async (tx) => {
      const journey = await lockJourney(tx, id);
      const before: JourneyStatus = journey.status;
      const status = journeyTransitions.next(before, action);
      await tx.update(journey, { status }, expectedVersion);
      if (status === 'ARCHIVED') await tx.query('journey_hurry', HURRY, [id, this.clock.now()]);
      const changes = [{ field: 'status', before, after: status }];
      const target = { aggregateId: id, aggregateVersion: journey.version };
      tx.emit(journeyStatusChanged, { label: journey.name, changes }, target);
      return journey;
    });
  }

  private async assertReady(tx: Tx, { draft, currentId }: JourneyEntity): Promise<void> {
    const [problems = []] = await problemsIn(tx, [draft]);
    if (problems.length > 0)
      throw new DomainError('JOURNEY_NOT_READY', `The draft cannot run yet: ${problems[0]!.message}`, {
        path: ['draft', ...problems[0]!.path],
        details: { problems: problems.slice(0, 50) },
      });
    if (currentId === null) return;
    const current = await tx.get(JourneyVersionEntity, currentId);
    if (canonicalJson(current.definition) === canonicalJson(draft))
      throw new DomainError('JOURNEY_NOTHING_NEW', 'The draft is the version that runs already.', { path: ['id'] });
  }

  private async takeOver(tx: Tx, id: string, versionId: string, { steps }: Definition): Promise<number> {
    const keys = steps.map(({ key }) => key);
    return (await tx.query('journey_take_over', TAKE_OVER, [id, versionId, keys, this.clock.now()])).length;
  }
}
