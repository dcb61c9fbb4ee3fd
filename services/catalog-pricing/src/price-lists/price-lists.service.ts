import { priceListSet } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, notFound, type Page, versionConflict } from '@mh-os/kernel';
import { Jobs } from '@mh-os/persistence';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readChannelsById } from '../channels/channels.read-model.ts';
import { CustomerSegmentEntity } from '../customer-segments/customer-segment.entity.ts';
import { markAll, wakeFormulas } from './formula-due.ts';
import { factsOf, PriceListEntity } from './price-list.entity.ts';
import { assertChange, assertPriceList, type PriceListFacts, priceListTransitions } from './price-list.rules.ts';
import type { PriceListType } from './price-list.type.ts';
import type { PriceListsArgs } from './price-lists.args.ts';
import type {
  CreatePriceListInput,
  PriceListSettingsInput,
  PriceListStepInput,
  UpdatePriceListInput,
} from './price-lists.inputs.ts';
import { countPriceLists, readPriceListPage, readPriceLists } from './price-lists.read-model.ts';

const READ = 'catalog-pricing.price-list.read';
const WRITE = 'catalog-pricing.price-list.write';

/** Price lists themselves; their prices are set in ListPricesService. */
@Injectable()
export class PriceListsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, args: PriceListsArgs): Promise<Page<PriceListType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPriceListPage(tx, args));
  }

  count(ctx: Ctx, args: PriceListsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPriceLists(tx, args.where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PriceListType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPriceLists(tx, ids));
  }

  create(ctx: Ctx, input: CreatePriceListInput): Promise<PriceListType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createPriceList', idempotencyKey, body, () => this.insert(tx, body));
      return (await readPriceLists(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdatePriceListInput): Promise<PriceListType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...settings } = input;
    return this.db.tx(ctx, async (tx) => {
      if (settings.formula) await lockGraph(tx);
      const list = await lockList(tx, id, expectedVersion);
      const before = factsOf(list);
      const after = settingsOver(before, settings);
      assertPriceList(after);
      assertChange(before, after, this.clock.now());
      await this.assertSources(tx, after);
      await this.save(tx, list, columnsOf(after));
      return (await readPriceLists(tx, [id])).get(id)!;
    });
  }

  activate(ctx: Ctx, input: PriceListStepInput): Promise<PriceListType> {
    return this.step(ctx, input, 'ACTIVATE');
  }

  archive(ctx: Ctx, input: PriceListStepInput): Promise<PriceListType> {
    return this.step(ctx, input, 'ARCHIVE');
  }

  private step(ctx: Ctx, input: PriceListStepInput, action: 'ACTIVATE' | 'ARCHIVE'): Promise<PriceListType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const list = await lockList(tx, input.id, input.expectedVersion);
      const status = priceListTransitions.next(list.status, action);
      const now = this.clock.now();
      await this.save(tx, list, action === 'ACTIVATE' ? { status, activatedAt: now } : { status, archivedAt: now });
      return (await readPriceLists(tx, [list.id])).get(list.id)!;
    });
  }

  private async insert(tx: Tx, input: Omit<CreatePriceListInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const { code, type, channelId, segmentId, customerId, currency, basis, ...settings } = input;
    const plain: PriceListFacts = {
      ...{ code, type, currency, basis, name: '', priority: 0, startsAt: null, endsAt: null, risingBands: false },
      ...{ channelId: channelId ?? null, segmentId: segmentId ?? null, customerId: customerId ?? null },
      ...{ roundingEnding: null, minimumStep: null, formula: null },
    };
    const facts = settingsOver(plain, settings);
    assertPriceList(facts);
    await this.assertSources(tx, facts);
    if (await tx.findOne(PriceListEntity, { code }))
      throw new DomainError('PRICE_LIST_CODE_TAKEN', `There is a price list ${code} already.`, { path: ['code'] });
    const list = await acyclic(() =>
      tx.insert<PriceListEntity>(PriceListEntity, {
        ...columnsOf(facts),
        status: 'DRAFT',
        activatedAt: null,
        archivedAt: null,
      }),
    );
    this.tell(tx, list, {});
    if (facts.formula) await this.recompute(tx, list);
    return { id: list.id };
  }

  private async save(tx: Tx, list: PriceListEntity, patch: Partial<PriceListEntity>): Promise<void> {
    const before = { ...list };
    await acyclic(() => tx.update(list, patch));
    this.tell(tx, list, before);
    if (list.formulaKind && list.status !== 'ARCHIVED') await this.recompute(tx, list);
  }

  /** Channel, group, source list and source channel exist in this brand and fit. */
  private async assertSources(tx: Tx, facts: PriceListFacts): Promise<void> {
    const { channelId, segmentId, formula } = facts;
    const wanted = [channelId, formula?.channelId ?? null].filter((id) => id !== null);
    const channels = await readChannelsById(tx, wanted);
    for (const id of wanted) if (!channels.has(id)) throw notFound('Channel', id).at('channelId');
    if (segmentId !== null) await tx.get(CustomerSegmentEntity, segmentId);
    const source = formula?.listId ? await tx.get(PriceListEntity, formula.listId) : null;
    const channel = formula?.channelId ? channels.get(formula.channelId)! : null;
    const fits =
      (!source || (source.currency === facts.currency && source.basis === facts.basis)) &&
      (!channel || channel.currency === facts.currency);
    if (!fits)
      throw new DomainError(
        'PRICE_LIST_FORMULA',
        'A percentage is of prices of the same currency, and of a list of the same basis.',
        {
          path: ['formula'],
        },
      );
  }

  private async recompute(tx: Tx, list: PriceListEntity): Promise<void> {
    await markAll(tx, list);
    await wakeFormulas(tx, this.jobs);
  }

  private tell(tx: Tx, list: PriceListEntity, before: object): void {
    const { id, version, code, name, status, priority, startsAt, endsAt, formulaKind, formulaPercent, roundingEnding } =
      list;
    const told = { name, status, priority, startsAt, endsAt, formulaKind, formulaPercent, roundingEnding };
    const changes = changesOf(before, told);
    tx.emit(priceListSet, { label: name, code, status, changes }, { aggregateId: id, aggregateVersion: version });
  }
}

/** A list, locked, and only in the version that the caller has seen. */
export async function lockList(tx: Tx, id: string, expectedVersion: number): Promise<PriceListEntity> {
  const list = await tx.lock(PriceListEntity, id);
  if (list.version !== expectedVersion) throw versionConflict('PriceList', id, expectedVersion, list.version);
  return list;
}

/** Whoever changes what lists are computed from waits here, before locking any list: else two of them wait for each other. */
async function lockGraph(tx: Tx): Promise<void> {
  const sql = `SELECT pg_advisory_xact_lock(hashtextextended('price-list-graph:' || $1, 0))`;
  await tx.query('price_list_graph_lock', sql, [tx.ctx.requireBrand()]);
}

/** The database refuses circles, also those that two people close at the same moment; this says it in the words of lists. */
async function acyclic<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { driverError } = error as { driverError?: { constraint?: string } };
    if (driverError?.constraint !== 'price_list_acyclic') throw error;
    throw new DomainError(
      'PRICE_LIST_CYCLE',
      'Price lists cannot be computed from each other in a circle: choose another source.',
      {
        path: ['formula', 'listId'],
        cause: error,
      },
    );
  }
}

function settingsOver<F extends PriceListFacts>(before: F, settings: PriceListSettingsInput): F {
  const { name, priority, startsAt, endsAt, risingBands, roundingEnding, minimumStep, formula } = settings;
  const chosen = <T>(given: T | null | undefined, kept: T | null): T | null => (given === undefined ? kept : given);
  return {
    ...before,
    name: (name ?? before.name).trim(),
    priority: priority ?? before.priority,
    startsAt: chosen(startsAt, before.startsAt),
    endsAt: chosen(endsAt, before.endsAt),
    risingBands: risingBands ?? before.risingBands,
    roundingEnding: chosen(roundingEnding, before.roundingEnding),
    minimumStep: chosen(minimumStep, before.minimumStep),
    formula:
      formula === undefined
        ? before.formula
        : formula && { ...formula, listId: formula.listId ?? null, channelId: formula.channelId ?? null },
  };
}

function columnsOf(facts: PriceListFacts) {
  const { code, name, type, channelId, segmentId, customerId, currency, basis, priority, startsAt, endsAt } = facts;
  const { risingBands, roundingEnding, minimumStep, formula } = facts;
  return {
    ...{ code, name, type, channelId, segmentId, customerId, currency, basis, priority, startsAt, endsAt },
    ...{ risingBands, roundingEnding, minimumStep },
    formulaKind: formula?.kind ?? null,
    formulaPercent: formula?.percent ?? null,
    formulaListId: formula?.listId ?? null,
    formulaChannelId: formula?.channelId ?? null,
  };
}
