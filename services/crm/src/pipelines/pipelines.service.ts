import { pipelineChanged } from '@mh-os/contracts';
import { toMoneyType } from '@mh-os/graphql';
import { changesOf, type Clock, type Ctx, DomainError, Money } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { lockPipelines, readPipeline, writePipeline } from './deal-writing.ts';
import { dealsInStage, openDealsIn, stageLoads } from './deals.read-model.ts';
import { PipelineEntity, PipelineStageEntity } from './pipeline.entity.ts';
import { assertArchivable, type PipelinePlan, plainPipeline } from './pipeline.rules.ts';
import type { PipelineType, StageLoadType } from './pipeline.type.ts';
import type { ArchivePipelineInput, CreatePipelineInput, UpdatePipelineInput } from './pipelines.inputs.ts';

const READ = 'crm.deal.read';
const WRITE = 'crm.pipeline.write';

/** Pipelines and the rules of their stages. */
@Injectable()
export class PipelinesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, archived = false): Promise<PipelineType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const which = archived ? {} : { archivedAt: IsNull() };
      const pipelines = await tx.find(PipelineEntity, which, { order: { standard: 'DESC', name: 'ASC' }, take: 50 });
      const stages = await tx.find(PipelineStageEntity, {}, { order: { position: 'ASC' }, take: 1_000 });
      return pipelines.map((one) => ({ ...one, stages: stages.filter(({ pipelineId }) => pipelineId === one.id) }));
    });
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PipelineType>> {
    const all = await this.list(ctx, true);
    return new Map(all.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]));
  }

  /** Stages by id, whatever pipeline they belong to. */
  async stages(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PipelineStageEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(PipelineStageEntity, { id: In([...ids]) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** How full stages are and what is in them. */
  async loads(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, StageLoadType>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => stageLoads(tx, ids, this.clock.now()));
    return new Map(
      ids.map((id) => {
        const own = rows.filter(({ stageId }) => stageId === id);
        const sum = (of: 'deals' | 'stale'): number => own.reduce((all, row) => all + row[of], 0);
        const worth = own.flatMap(({ currency, total, weighted }) =>
          currency === null ? [] : [{ total: moneyOf(total, currency), weighted: moneyOf(weighted, currency) }],
        );
        return [id, { deals: sum('deals'), stale: sum('stale'), worth }];
      }),
    );
  }

  create(ctx: Ctx, input: CreatePipelineInput): Promise<PipelineType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, ...given } = input;
    const plan = plainPipeline(plainJson(given));
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createPipeline', idempotencyKey, plan, async () => {
        await lockPipelines(tx);
        await assertNameFree(tx, plan.name, null);
        const first = (await tx.findOne(PipelineEntity, { standard: true })) === null;
        const pipeline = await writePipeline(tx, plan, first);
        tell(tx, pipeline, changesOf({}, { stages: namesOf(plan.stages) }));
        return pipeline.id;
      });
      return shown(tx, id);
    });
  }

  update(ctx: Ctx, input: UpdatePipelineInput): Promise<PipelineType> {
    ctx.require(WRITE);
    const { id, expectedVersion, standard, ...given } = input;
    const plan = plainPipeline(plainJson(given));
    return this.db.tx(ctx, async (tx) => {
      await lockPipelines(tx);
      const pipeline = await tx.lock(PipelineEntity, id);
      const { stages } = await readPipeline(tx, id);
      await assertNameFree(tx, plan.name, id);
      const before = { ...plainOf(pipeline), stages: namesOf(stages) };
      if (standard && !pipeline.standard) await makeRoom(tx, pipeline);
      const patch = { name: plan.name, lostReasons: [...plan.lostReasons], standard: standard || pipeline.standard };
      await tx.update(pipeline, patch, expectedVersion);
      await keepStages(tx, id, stages, plan);
      tell(tx, pipeline, changesOf(before, { ...patch, stages: namesOf(plan.stages) }));
      return shown(tx, id);
    });
  }

  /** Closed deals stay where they are; open ones would have no way on. */
  archive(ctx: Ctx, { id, expectedVersion, archived }: ArchivePipelineInput): Promise<PipelineType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await lockPipelines(tx);
      const pipeline = await tx.lock(PipelineEntity, id);
      if (archived) assertArchivable(pipeline, await openDealsIn(tx, id));
      const before = { archived: pipeline.archivedAt !== null };
      await tx.update(pipeline, { archivedAt: archived ? this.clock.now() : null }, expectedVersion);
      tell(tx, pipeline, changesOf(before, { archived }));
      return shown(tx, id);
    });
  }
}

const moneyOf = (minor: string, currency: string) => toMoneyType(Money.of(BigInt(minor), currency));

const plainOf = ({ name, lostReasons, standard }: PipelineEntity) => ({ name, lostReasons, standard });

/** The one that was the standard until now gives way to another, which takes deals. */
async function makeRoom(tx: Tx, next: PipelineEntity): Promise<void> {
  if (next.archivedAt !== null)
    throw new DomainError('PIPELINE_ARCHIVED', `${next.name} is archived: take it back first.`, { path: ['standard'] });
  const before = await tx.findOne(PipelineEntity, { standard: true });
  if (!before) return;
  const locked = await tx.lock(PipelineEntity, before.id);
  await tx.update(locked, { standard: false });
  tell(tx, locked, changesOf({ standard: true }, { standard: false }));
}

async function assertNameFree(tx: Tx, name: string, id: string | null): Promise<void> {
  const same = await tx.findOne(PipelineEntity, { name });
  if (same && same.id !== id)
    throw new DomainError('PIPELINE_INVALID', `There is a pipeline called ${name} already.`, { path: ['name'] });
}

/** Stages as the plan has them: those that are not named go, where no deal is in them. */
async function keepStages(
  tx: Tx,
  pipelineId: string,
  stages: readonly PipelineStageEntity[],
  plan: PipelinePlan,
): Promise<void> {
  const kept = new Set(plan.stages.flatMap(({ id }) => (id ? [id] : [])));
  for (const stage of stages.filter(({ id }) => !kept.has(id))) {
    const deals = await dealsInStage(tx, stage.id);
    if (deals > 0)
      throw new DomainError(
        'PIPELINE_STAGE_IN_USE',
        `${stage.name} cannot go: ${deals} ${deals === 1 ? 'deal stands' : 'deals stand'} in it. Move them to another stage first.`,
        { path: ['stages'], details: { stageId: stage.id, deals } },
      );
    await tx.remove(stage);
  }
  for (const [position, { id, ...wanted }] of plan.stages.entries()) {
    const known = stages.find((stage) => stage.id === id);
    if (id && !known)
      throw new DomainError('DEAL_STAGE_UNKNOWN', 'The stage belongs to another pipeline.', {
        path: ['stages', String(position)],
      });
    if (known && known.kind !== wanted.kind)
      throw new DomainError('PIPELINE_INVALID', `${known.name} keeps its meaning: deals are in it by it.`, {
        path: ['stages', String(position)],
      });
    if (known) await tx.update(known, { ...wanted, position });
    else await tx.insert(PipelineStageEntity, { ...wanted, pipelineId, position });
  }
}

const namesOf = (stages: readonly { readonly name: string; readonly probability: number }[]): string =>
  stages.map(({ name, probability }) => `${name} ${probability} %`).join(', ');

/** Input classes as plain values. */
const plainJson = (given: object): unknown => JSON.parse(JSON.stringify(given));

async function shown(tx: ReadTx, id: string): Promise<PipelineType> {
  const { pipeline, stages } = await readPipeline(tx, id);
  return { ...pipeline, stages: [...stages] };
}

function tell(tx: Tx, { id, name, version }: PipelineEntity, changes: ReturnType<typeof changesOf>): void {
  tx.emit(pipelineChanged, { label: name, changes }, { aggregateId: id, aggregateVersion: version });
}
