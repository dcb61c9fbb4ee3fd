import { journeyChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, type Page, uuids } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Members } from '../members/members.ts';
import { EMPTY, plainDefinition } from './definition.rules.ts';
import type { Problem } from './graph.rules.ts';
import { type StepCount, stepCountsOf, type Totals, totalsOf } from './insight.read-model.ts';
import { JourneyEntity, JourneyVersionEntity } from './journey.entity.ts';
import type { JourneyStatus } from './journey.rules.ts';
import type { CreateJourneyInput, UpdateJourneyInput } from './journeys.inputs.ts';
import { countJourneys, pageOfJourneys } from './journeys.read-model.ts';
import { assertTakers, problemsIn, takersOf } from './references.ts';

const READ = 'crm.journey.read';
const WRITE = 'crm.journey.create';

/** Journeys and their drafts. */
@Injectable()
export class JourneysService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  async list(
    ctx: Ctx,
    statuses: readonly JourneyStatus[] | null,
    paging: { first?: number | null; after?: string | null },
  ): Promise<Page<JourneyEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfJourneys(tx, statuses, paging);
      const rows = await byIds(tx, JourneyEntity, page.nodes.map(({ id }) => id)); // prettier-ignore
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, statuses: readonly JourneyStatus[] | null): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countJourneys(tx, statuses));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, JourneyEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => byIds(tx, JourneyEntity, ids));
  }

  versions(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, JourneyVersionEntity>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => byIds(tx, JourneyVersionEntity, ids));
  }

  /** What keeps drafts from running, by journey. */
  async problems(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Problem[]>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const rows = [...(await byIds(tx, JourneyEntity, ids)).values()];
      const all = await problemsIn(tx, rows.map(({ draft }) => draft)); // prettier-ignore
      return new Map(rows.map(({ id }, at) => [id, all[at] ?? []]));
    });
  }

  totals(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, Totals>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => totalsOf(tx, uuids(ids)));
  }

  steps(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, StepCount[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => stepCountsOf(tx, uuids(ids)));
  }

  async create(ctx: Ctx, input: CreateJourneyInput): Promise<JourneyEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const draft = input.draft ? plainDefinition(input.draft) : EMPTY;
    const wanted = { ...named(input.name), description: input.description?.trim() || null, draft };
    await this.members.learn(ctx, takersOf(draft));
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createJourney', input.idempotencyKey, wanted, async () => {
        await assertFree(tx, wanted.nameKey);
        await assertTakers(tx, draft, EMPTY);
        const none = { currentId: null, triggerOn: null, triggerKey: null };
        const journey = await tx.insert(JourneyEntity, { ...wanted, ...none, status: 'DRAFT' } as never);
        tell(tx, journey, changesOf({}, { name: wanted.name, description: wanted.description }));
        return journey.id;
      });
      return tx.get(JourneyEntity, id);
    });
  }

  async update(ctx: Ctx, input: UpdateJourneyInput): Promise<JourneyEntity> {
    ctx.require(WRITE);
    const { id, expectedVersion, name, description, draft } = input;
    const patch = {
      ...(name && named(name)),
      ...(description !== undefined && { description: description?.trim() || null }),
      ...(draft && { draft: plainDefinition(draft) }),
    };
    await this.members.learn(ctx, takersOf(patch.draft));
    return this.db.tx(ctx, async (tx) => {
      const journey = await lockJourney(tx, id);
      if (journey.status === 'ARCHIVED')
        throw new DomainError('ILLEGAL_TRANSITION', 'Journey is ARCHIVED: it is no longer changed.', { path: ['id'] });
      if (patch.nameKey && patch.nameKey !== journey.nameKey) await assertFree(tx, patch.nameKey);
      if (patch.draft) await assertTakers(tx, patch.draft, journey.draft);
      const changes = changesOf(journey, { name: patch.name, description: patch.description });
      const steps = { field: 'draft', before: null, after: null };
      await tx.update<JourneyEntity>(journey, patch as never, expectedVersion);
      tell(tx, journey, [...changes, ...(patch.draft ? [steps] : [])]);
      return journey;
    });
  }
}

const LOCK = 'SELECT id FROM journey WHERE id = $1 FOR NO KEY UPDATE';

/** A journey, locked against other changes; people still come in. */
export async function lockJourney(tx: Tx, id: string): Promise<JourneyEntity> {
  const [known] = uuids([id]);
  if (known) await tx.query('journey_lock', LOCK, [known]);
  return tx.get(JourneyEntity, id);
}

async function byIds<E extends { id: string }>(
  tx: ReadTx,
  entity: new () => E,
  ids: readonly string[],
): Promise<ReadonlyMap<string, E>> {
  const rows = await tx.find(entity, { id: In(uuids(ids)) } as never);
  return new Map(rows.map((row) => [row.id, row]));
}

const named = (name: string): { name: string; nameKey: string } => ({
  name: name.trim(),
  nameKey: name.trim().toLowerCase(),
});

async function assertFree(tx: ReadTx, nameKey: string): Promise<void> {
  if (await tx.findOne(JourneyEntity, { nameKey }))
    throw new DomainError('JOURNEY_NAME_TAKEN', 'There is a journey of this name already.', { path: ['name'] });
}

function tell(tx: Tx, { id, version, name }: JourneyEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(journeyChanged, { label: name, changes }, { aggregateId: id, aggregateVersion: version });
}
