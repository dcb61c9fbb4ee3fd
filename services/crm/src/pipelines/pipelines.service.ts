import { pipelineChanged } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { changesOf } from '../changes.ts';
import { readPipeline, writePipeline } from './deal-writing.ts';
import { DealEntity, PipelineEntity, PipelineStageEntity } from './pipeline.entity.ts';
import { type PipelinePlan, plainPipeline } from './pipeline.rules.ts';
import type { PipelineType } from './pipeline.type.ts';
import type { CreatePipelineInput, UpdatePipelineInput } from './pipelines.inputs.ts';

const READ = 'crm.deal.read';
const WRITE = 'crm.pipeline.write';

/** Pipelines and the rules of their stages. */
@Injectable()
export class PipelinesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<PipelineType[]> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const pipelines = await tx.find(PipelineEntity, {}, { order: { standard: 'DESC', name: 'ASC' }, take: 50 });
      const stages = await tx.find(PipelineStageEntity, {}, { order: { position: 'ASC' }, take: 1_000 });
      return pipelines.map((one) => ({ ...one, stages: stages.filter(({ pipelineId }) => pipelineId === one.id) }));
    });
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, PipelineType>> {
    const all = await this.list(ctx);
    return new Map(all.filter(({ id }) => ids.includes(id)).map((one) => [one.id, one]));
  }

  create(ctx: Ctx, input: CreatePipelineInput): Promise<PipelineType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, ...given } = input;
    const plan = plainPipeline(plainJson(given));
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createPipeline', idempotencyKey, plan, async () => {
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
    const { id, expectedVersion, ...given } = input;
    const plan = plainPipeline(plainJson(given));
    return this.db.tx(ctx, async (tx) => {
      const pipeline = await tx.lock(PipelineEntity, id);
      const { stages } = await readPipeline(tx, id);
      const before = { name: pipeline.name, lostReasons: pipeline.lostReasons, stages: namesOf(stages) };
      await tx.update(pipeline, { name: plan.name, lostReasons: [...plan.lostReasons] }, expectedVersion);
      await keepStages(tx, id, stages, plan);
      tell(
        tx,
        pipeline,
        changesOf(before, { name: plan.name, lostReasons: plan.lostReasons, stages: namesOf(plan.stages) }),
      );
      return shown(tx, id);
    });
  }
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
    if (await tx.findOne(DealEntity, { stageId: stage.id }))
      throw new DomainError('PIPELINE_STAGE_IN_USE', `There are deals in ${stage.name}: move them first.`, {
        path: ['stages'],
      });
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
