import { dealCreated, dealMoved } from '@mh-os/contracts';
import { changesOf, DomainError, Money, newId } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { nextNumber } from '../counters.ts';
import { DealEntity, DealTransitionEntity, PipelineEntity, PipelineStageEntity } from './pipeline.entity.ts';
import { decideMove, defaultPipeline, type PipelinePlan } from './pipeline.rules.ts';
import { rankBetween } from './rank.rules.ts';

export interface Pipeline {
  readonly pipeline: PipelineEntity;
  readonly stages: readonly PipelineStageEntity[];
}

export const dealLabel = ({ number }: { readonly number: number }): string => `D-${1_000 + number}`;

/** A pipeline with its stages in order. */
export async function readPipeline(tx: ReadTx, id: string): Promise<Pipeline> {
  const pipeline = await tx.get(PipelineEntity, id);
  return { pipeline, stages: await tx.find(PipelineStageEntity, { pipelineId: id }, { order: { position: 'ASC' } }) };
}

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('pipelines ' || $1, 1))`;

/** Lets nobody else make or choose pipelines until the end. */
export const lockPipelines = (tx: Tx): Promise<unknown> =>
  tx.query('pipelines_lock', ONE_AT_A_TIME, [tx.ctx.requireBrand()]);

/** Refuses a pipeline that takes no deals any more. */
export function assertTakesDeals({ name, archivedAt }: PipelineEntity): void {
  if (archivedAt !== null)
    throw new DomainError('PIPELINE_ARCHIVED', `${name} is archived: take it back before deals move in it.`, {
      path: ['pipelineId'],
    });
}

/** The pipeline that deals go to where nobody says another; made where the brand has none yet. */
export async function standardPipeline(tx: Tx): Promise<Pipeline> {
  const find = (): Promise<PipelineEntity | null> => tx.findOne(PipelineEntity, { standard: true });
  let found = await find();
  if (!found) {
    await lockPipelines(tx);
    found = (await find()) ?? (await writePipeline(tx, defaultPipeline, true));
  }
  return readPipeline(tx, found.id);
}

/** Writes a new pipeline with its stages. */
export async function writePipeline(tx: Tx, plan: PipelinePlan, standard: boolean): Promise<PipelineEntity> {
  const { name, lostReasons, stages } = plan;
  const pipeline = await tx.insert(PipelineEntity, { name, lostReasons: [...lostReasons], standard, archivedAt: null });
  const rows = stages.map(({ id: _new, ...stage }, position) => ({ ...stage, pipelineId: pipeline.id, position }));
  await tx.insert<PipelineStageEntity>(PipelineStageEntity, rows);
  return pipeline;
}

export interface NewDeal {
  readonly title: string;
  readonly amount: Money | null;
  readonly expectedClose: string | null;
  readonly ownerId: string | null;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly leadId: string | null;
  readonly fields: Record<string, unknown>;
}

/** Opens a deal in the first stage of a pipeline, below the others there. */
export async function writeDeal(
  tx: Tx,
  { pipeline, stages }: Pipeline,
  wanted: NewDeal,
  now: Date,
): Promise<DealEntity> {
  assertTakesDeals(pipeline);
  const stage = stages[0]!;
  const { amount, ...rest } = wanted;
  const number = await nextNumber(tx, 'deal');
  const deal = await tx.insert(DealEntity, {
    ...rest,
    ...{ number, pipelineId: pipeline.id, stageId: stage.id, status: 'OPEN', reached: 0, stageEnteredAt: now },
    ...{
      amountMinor: amount?.minorUnits ?? null,
      currency: amount?.currency ?? null,
      lostReason: null,
      closedAt: null,
    },
    rank: await rankIn(tx, stage.id, null, null),
  } as never);
  const { personId, companyId, leadId } = deal;
  await keepTransition(tx, deal, null, stage, null, now);
  const data = {
    label: dealLabel(deal),
    dealId: deal.id,
    pipelineId: pipeline.id,
    stageId: stage.id,
    personId,
    companyId,
    leadId,
  };
  tx.emit(dealCreated, data, { aggregateId: deal.id, aggregateVersion: deal.version });
  return deal;
}

const LAST = `SELECT max(rank) AS low, NULL AS high FROM deal WHERE stage_id = $1 AND id IS DISTINCT FROM $2::uuid`;
const BEFORE = `SELECT (SELECT max(d.rank) FROM deal d WHERE d.stage_id = $1 AND d.rank < b.rank AND d.id IS DISTINCT FROM $2::uuid) AS low,
  b.rank AS high FROM deal b WHERE b.id = $3 AND b.stage_id = $1`;

/** A place in a stage: before a deal, or after all; `id` itself does not count. */
async function rankIn(tx: Tx, stageId: string, id: string | null, beforeId: string | null): Promise<string> {
  type Neighbours = { low: string | null; high: string | null };
  const [before] =
    beforeId && beforeId !== id ? await tx.query<Neighbours>('deal_before', BEFORE, [stageId, id, beforeId]) : [];
  const [last] = before ? [before] : await tx.query<Neighbours>('deal_last', LAST, [stageId, id]);
  return rankBetween(last?.low ?? null, last?.high ?? null);
}

export interface WantedMove {
  readonly stageId: string;
  readonly beforeId: string | null;
  readonly lostReason: string | null;
  readonly expectedVersion: number;
}

/** Moves a locked deal by the rules of its pipeline; within its stage it changes its place only. */
export async function moveWithin(
  tx: Tx,
  deal: DealEntity,
  wanted: WantedMove,
  way: Pipeline,
  now: Date,
): Promise<DealEntity> {
  assertTakesDeals(way.pipeline);
  const target = way.stages.find(({ id }) => id === wanted.stageId)!;
  const rank = await rankIn(tx, target.id, deal.id, wanted.beforeId);
  if (target.id === deal.stageId) {
    const moved = await tx.update(deal, { rank }, wanted.expectedVersion);
    tellMove(tx, moved, deal.stageId, []);
    return moved;
  }
  const from = way.stages.find(({ id }) => id === deal.stageId)!;
  const rules = { stages: way.stages, lostReasons: way.pipeline.lostReasons };
  const { status, reached, lostReason } = decideMove(deal, target, rules, wanted.lostReason);
  const changes = changesOf(
    { stage: from.name, status: deal.status, lostReason: deal.lostReason },
    { stage: target.name, status, lostReason },
  );
  await keepTransition(tx, deal, from, target, lostReason, now);
  const closedAt = status === 'OPEN' ? null : now;
  const patch = { stageId: target.id, status, reached, lostReason, rank, stageEnteredAt: now, closedAt };
  await tx.update(deal, patch, wanted.expectedVersion);
  tellMove(tx, deal, from.id, changes);
  return deal;
}

function tellMove(tx: Tx, deal: DealEntity, fromStageId: string, changes: ReturnType<typeof changesOf>): void {
  const { id, pipelineId, stageId, status, lostReason, amountMinor, currency, personId, companyId } = deal;
  const value = amountMinor === null ? null : { minorUnits: amountMinor.toString(), currency: currency! };
  const data = { label: dealLabel(deal), dealId: id, pipelineId, fromStageId, toStageId: stageId, status, lostReason };
  const target = { aggregateId: id, aggregateVersion: deal.version };
  tx.emit(dealMoved, { ...data, value, personId, companyId, changes }, target);
}

async function keepTransition(
  tx: Tx,
  deal: DealEntity,
  from: PipelineStageEntity | null,
  to: PipelineStageEntity,
  reason: string | null,
  now: Date,
): Promise<void> {
  const seconds = from && Math.max(0, Math.round((now.getTime() - deal.stageEnteredAt.getTime()) / 1_000));
  await tx.insert(DealTransitionEntity, {
    ...{ id: newId(), dealId: deal.id, fromStageId: from?.id ?? null, toStageId: to.id, fromName: from?.name ?? null },
    ...{ toName: to.name, seconds, reason, actorId: tx.ctx.actor.id, movedAt: now },
  });
}
