import { journeySettingsChanged } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, uuids } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { BRAND } from '../sql.ts';
import { type Definition, plainDefinition } from './definition.rules.ts';
import { JourneyEntity, JourneySettingsEntity } from './journey.entity.ts';
import { mannersOf, UNSET } from './journey-settings.ts';
import type { JourneyDryRunArgs, SaveJourneySettingsInput } from './journeys.inputs.ts';
import { answerOf } from './step-facts.ts';
import { minutesOf } from './timing.rules.ts';
import { type DryStep, walk } from './walking.rules.ts';

const BEFORE = `SELECT status, entered_at AS "enteredAt" FROM journey_enrolment WHERE brand_id = ${BRAND} AND journey_id = $1 AND person_id = $2
  ORDER BY entered_at DESC LIMIT 1`;

/** The settings with the zone in which they are judged. */
export interface Settings {
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  readonly mostPerDay: number | null;
  readonly timeZone: string;
  readonly version: number;
}

export interface DryRun {
  /** Why they would not come in now; null: they would. */
  readonly refused: string | null;
  readonly steps: DryStep[];
}

/** How journeys treat people: the brand's settings, and what would happen to somebody. */
@Injectable()
export class MannersService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  settings(ctx: Ctx): Promise<Settings> {
    ctx.require('crm.journey.read');
    return this.db.read(ctx, async (tx) => {
      const row = await tx.findOne(JourneySettingsEntity, { single: true });
      return { ...(row ?? { ...UNSET, version: 0 }), timeZone: await zoneOf(tx) };
    });
  }

  save(ctx: Ctx, input: SaveJourneySettingsInput): Promise<Settings> {
    ctx.require('crm.journey.configure');
    ctx.requireBrand();
    const { quietFrom = null, quietTo = null, mostPerDay = null } = input;
    if ((quietFrom === null) !== (quietTo === null) || (quietFrom !== null && quietFrom === quietTo))
      throw new DomainError(
        'JOURNEY_SETTINGS_INVALID',
        'Quiet hours begin and end at different times of the day, or are left out both.',
        { path: ['quietTo'] },
      );
    const minutes = (time: string | null): number | null => (time === null ? null : minutesOf(time));
    const patch = { quietFrom: minutes(quietFrom), quietTo: minutes(quietTo), mostPerDay };
    return this.db.tx(ctx, async (tx) => {
      const known = await tx.findOne(JourneySettingsEntity, { single: true });
      const row = known ?? (await tx.insert(JourneySettingsEntity, UNSET));
      const changes = changesOf(row, patch);
      await tx.update(row, patch, known ? input.expectedVersion : undefined);
      const target = { aggregateId: row.id, aggregateVersion: row.version };
      tx.emit(journeySettingsChanged, { label: 'Journeys', changes }, target);
      return { ...row, timeZone: await zoneOf(tx) };
    });
  }

  /** What would happen to somebody who came in now; nothing of it is done. */
  dryRun(ctx: Ctx, { journeyId, personId, definition, at, happens }: JourneyDryRunArgs): Promise<DryRun> {
    ctx.require('crm.journey.read');
    const given = definition ? plainDefinition(definition) : null;
    return this.db.read(ctx, async (tx) => {
      const journey = await tx.get(JourneyEntity, journeyId);
      const asked = given ?? journey.draft;
      const { zone, quiet } = await mannersOf(tx);
      const now = at ?? this.clock.now();
      const wanted = new Set(happens);
      const answers = new Map<string, boolean>();
      const [known] = uuids([personId]);
      for (const step of asked.steps) {
        const about = { enrolmentId: null, personId: known ?? journey.id, enteredAt: now };
        const filter = step.kind === 'BRANCH_FILTER' && step.filter !== undefined && step.filter !== null;
        const own = filter ? await answerOf(tx, step, about, now, zone) : false;
        answers.set(step.key, wanted.has(step.key) || own);
      }
      const world = { at: now, zone, quiet, journeyId, personId, answers, happens: wanted };
      return { refused: await this.refusal(tx, journey.id, personId, asked, now), steps: walk(asked, world) };
    });
  }

  private async refusal(
    tx: ReadTx,
    journeyId: string,
    personId: string,
    { reentryDays }: Definition,
    now: Date,
  ): Promise<string | null> {
    const [last] = await tx.query<{ status: string; enteredAt: Date }>('journey_before', BEFORE, [
      journeyId,
      uuids([personId])[0] ?? null,
    ]);
    if (!last) return null;
    if (last.status === 'ACTIVE') return 'IN_IT';
    if (reentryDays === null) return 'WAS_IN_IT';
    return now.getTime() - last.enteredAt.getTime() < reentryDays * 86_400_000 ? 'TOO_SOON' : null;
  }
}
