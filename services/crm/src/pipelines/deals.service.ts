import { dealUpdated } from '@mh-os/contracts';
import { toMoneyType } from '@mh-os/graphql';
import { changesOf, type Clock, type Ctx, DomainError, Money, type Page, uuids } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { BRAND } from '../sql.ts';
import { dealLabel, moveWithin, readPipeline, standardPipeline, writeDeal } from './deal-writing.ts';
import {
  countDeals,
  type DealQuery,
  forecast,
  pageOfDeals,
  type TransitionRow,
  transitions,
} from './deals.read-model.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { DealEntity } from './pipeline.entity.ts';
import type { DealForecastType, DealType } from './pipeline.type.ts';
import type { CreateDealInput, DealWhere, MoveDealInput, UpdateDealInput } from './pipelines.inputs.ts';

const READ = 'crm.deal.read';
const WRITE = 'crm.deal.write';
const MOST_FIELDS = 20_000;

/** Notes of a deal that was nobody's become notes on whom it is of now; those about somebody else stay theirs. */
const NOTES_OF = `UPDATE crm_note SET person_id = $2 WHERE brand_id = ${BRAND} AND deal_id = $1 AND person_id IS NULL`;

/** Use cases of deals. */
@Injectable()
export class DealsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(ctx: Ctx, query: DealQuery): Promise<Page<DealType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfDeals(tx, query);
      const rows = await tx.find(DealEntity, { id: In(page.nodes.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, shownDeal(row)]));
      return { ...page, nodes: page.nodes.map(({ id }) => byId.get(id)!) };
    });
  }

  count(ctx: Ctx, where: DealWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countDeals(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, DealType>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(DealEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, shownDeal(row)]));
  }

  async transitions(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, TransitionRow[]>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => transitions(tx, ids));
    return new Map(ids.map((id) => [id, rows.filter(({ dealId }) => dealId === id)]));
  }

  async forecast(ctx: Ctx, pipelineId: string | null): Promise<DealForecastType[]> {
    ctx.require(READ);
    const [id = null] = pipelineId === null ? [] : uuids([pipelineId]);
    if (pipelineId !== null && id === null) return [];
    const rows = await this.db.read(ctx, async (tx) => forecast(tx, id, await zoneOf(tx)));
    return rows.map(({ month, currency, count, ...sums }) => {
      const money = (minor: string) => toMoneyType(Money.of(BigInt(minor), currency));
      return { month, count, total: money(sums.total), weighted: money(sums.weighted), won: money(sums.won) };
    });
  }

  async create(ctx: Ctx, input: CreateDealInput): Promise<DealType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { idempotencyKey, pipelineId, ...given } = input;
    const { title, ownerId = null, personId = null, companyId = null, expectedClose = null } = given;
    const wanted = {
      title: titleOf(title),
      ownerId,
      personId,
      companyId,
      expectedClose: dayOf(expectedClose),
      leadId: null,
    };
    const deal = { ...wanted, fields: fieldsOf(given.fields), amount: amountOf(given.amount, given.currency) };
    await this.members.learn(ctx, [ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createDeal', idempotencyKey, { ...given, pipelineId }, async () => {
        await assertMembers(tx, [ownerId], ['ownerId']);
        const way = pipelineId ? await readPipeline(tx, pipelineId) : await standardPipeline(tx);
        return (await writeDeal(tx, way, deal, this.clock.now())).id;
      });
      return shownDeal(await tx.get(DealEntity, id));
    });
  }

  async update(ctx: Ctx, input: UpdateDealInput): Promise<DealType> {
    ctx.require(WRITE);
    const { id, expectedVersion, amount, currency, ...given } = input;
    const patch = {
      ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as typeof given),
      ...(given.title !== undefined && { title: titleOf(given.title ?? '') }),
      ...(given.fields !== undefined && { fields: fieldsOf(given.fields) }),
      ...(given.expectedClose !== undefined && { expectedClose: dayOf(given.expectedClose) }),
    };
    await this.members.learn(ctx, [given.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const deal = await tx.lock(DealEntity, id);
      if (given.ownerId !== deal.ownerId) await assertMembers(tx, [given.ownerId], ['ownerId']);
      const money = amount === undefined ? undefined : amountOf(amount, currency ?? deal.currency);
      const worth =
        money === undefined ? {} : { amountMinor: money?.minorUnits ?? null, currency: money?.currency ?? null };
      const changes = changesOf(deal, { ...patch, ...worth });
      await tx.update(deal, { ...patch, ...worth } as never, expectedVersion);
      if (given.personId) await tx.query('deal_notes_of', NOTES_OF, [id, given.personId]);
      const data = { label: dealLabel(deal), dealId: id, pipelineId: deal.pipelineId, changes };
      if (changes.length > 0) tx.emit(dealUpdated, data, { aggregateId: id, aggregateVersion: deal.version });
      return shownDeal(deal);
    });
  }

  move(ctx: Ctx, input: MoveDealInput): Promise<DealType> {
    ctx.require(WRITE);
    const { id, stageId, expectedVersion, beforeId = null, lostReason = null } = input;
    return this.db.tx(ctx, async (tx) => {
      const deal = await tx.lock(DealEntity, id);
      const way = await readPipeline(tx, deal.pipelineId);
      if (!way.stages.some((stage) => stage.id === stageId))
        throw new DomainError('DEAL_STAGE_UNKNOWN', `${way.pipeline.name} has no such stage.`, { path: ['stageId'] });
      return shownDeal(
        await moveWithin(tx, deal, { stageId, beforeId, lostReason, expectedVersion }, way, this.clock.now()),
      );
    });
  }
}

/** A deal as the graph shows it. */
export function shownDeal(deal: DealEntity): DealType {
  const { amountMinor, currency } = deal;
  const amount = amountMinor === null ? null : toMoneyType(Money.of(amountMinor, currency!));
  return { ...deal, label: dealLabel(deal), amount };
}

/** An amount and its currency, both or neither. */
export function amountOf(amount: string | null | undefined, currency: string | null | undefined): Money | null {
  if (amount === null || amount === undefined) return null;
  const money = Money.parse(amount, currency ?? 'EUR');
  if (money.isNegative) throw new DomainError('DEAL_INVALID', 'An amount is not negative.', { path: ['amount'] });
  return money;
}

/** A day of the calendar. */
export function dayOf(day: string | null | undefined): string | null {
  if (day === null || day === undefined) return null;
  const read = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day)
    throw new DomainError('DEAL_INVALID', `"${day}" is not a day such as 2026-12-31.`, { path: ['expectedClose'] });
  return day;
}

function titleOf(title: string): string {
  if (title.trim() === '') throw new DomainError('DEAL_INVALID', 'A deal has a title.', { path: ['title'] });
  return title.trim();
}

function fieldsOf(fields: unknown): Record<string, unknown> {
  const plain = fields ?? {};
  if (typeof plain !== 'object' || Array.isArray(plain) || JSON.stringify(plain).length > MOST_FIELDS)
    throw new DomainError('DEAL_INVALID', 'Own fields are an object of a sensible size.', { path: ['fields'] });
  return plain as Record<string, unknown>;
}
