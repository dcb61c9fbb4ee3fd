import { contentSubmitted } from '@mh-os/contracts';
import { toUserErrors, type UserErrorShape } from '@mh-os/graphql';
import { actorOf, changesOf, type Clock, type Ctx, DomainError, type Page, localDay } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { zoneOf } from '../brand-zone/brand-zone.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { byDay, clashesOf, decideSpan, type GivenSpan } from './calendar.rules.ts';
import { ContentItemEntity } from './content.entity.ts';
import type {
  ContentItemWhere,
  CreateContentItemInput,
  MoveContentItemInput,
  StepContentItemInput,
  UpdateContentItemInput,
} from './content.inputs.ts';
import type { ContentItemType } from './content-item.type.ts';
import type { ContentCalendarType } from './content-calendar.type.ts';
import { type ContentQuery, countItems, pageOfItems, plannedItems, readItems } from './content.read-model.ts';
import {
  approvedChanges,
  assertComplete,
  assertMayChange,
  plainMedia,
  plainTags,
  plainText,
  plainTitle,
  statusAfterChange,
} from './content.rules.ts';
import { contentLife } from './content-life.rules.ts';
import {
  assertCampaign,
  clashWarnings,
  itemData,
  openPlan,
  plannedTime,
  tellChange,
  type Warning,
} from './item-writing.ts';

const READ = 'crm.content.read';
const WRITE = 'crm.content.create';

/** An item after a change, and what is worth a look. */
export interface Changed {
  readonly item: ContentItemType;
  readonly warnings: Warning[];
}

/** What became of one of many. */
export interface ChangedRow {
  readonly id: string;
  readonly item?: ContentItemType;
  readonly error?: UserErrorShape;
}

/** Does each by itself: one that is refused leaves the others done. */
export async function eachRow<R extends { readonly id: string }>(
  rows: readonly R[],
  one: (row: R) => Promise<Changed>,
): Promise<ChangedRow[]> {
  const done: ChangedRow[] = [];
  for (const row of rows) {
    try {
      done.push({ id: row.id, item: (await one(row)).item });
    } catch (error) {
      const [first] = toUserErrors(error) ?? [];
      if (!first) throw error;
      done.push({ id: row.id, error: first });
    }
  }
  return done;
}

/** What is said, from the idea until a second person looks at it. */
@Injectable()
export class ContentItemsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, query: ContentQuery): Promise<Page<ContentItemType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfItems(tx, query);
      const ids = page.nodes.map(({ id }) => id);
      const known = await readItems(tx, ids);
      return { ...page, nodes: ids.map((id) => known.get(id)!) };
    });
  }

  count(ctx: Ctx, where: ContentItemWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countItems(tx, where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ContentItemType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readItems(tx, ids));
  }

  calendar(ctx: Ctx, given: GivenSpan, where: ContentItemWhere | null | undefined): Promise<ContentCalendarType> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const timeZone = await zoneOf(tx);
      const span = decideSpan(given, timeZone);
      const { ids, truncated } = await plannedItems(tx, span, where);
      const known = await readItems(tx, ids);
      const items = ids.map((id) => known.get(id)! as ContentItemType & { plannedAt: Date });
      const [days, clashes] = [byDay(items, span, timeZone), clashesOf(items)];
      return { timeZone, today: localDay(this.clock.now(), timeZone), days, clashes, truncated };
    });
  }

  async create(ctx: Ctx, { idempotencyKey, ...input }: CreateContentItemInput): Promise<Changed> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { planId, channel, kind, ownerId, campaignId } = input;
    const words = { title: plainTitle(input.title), brief: plainText(input.brief), body: plainText(input.body) };
    const rest = { media: plainMedia(input.media ?? []), tags: plainTags(input.tags ?? []) };
    const key = { ...input, plannedAt: input.plannedAt?.toISOString() };
    await this.members.learn(ctx, [ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createContentItem', idempotencyKey, key, async () => {
        await openPlan(tx, planId);
        await assertMembers(tx, [ownerId], ['ownerId']);
        await assertCampaign(tx, campaignId);
        const item = await tx.insert(ContentItemEntity, {
          ...{ planId, channel, kind: kind ?? 'POST', ...words, ...rest },
          ...{ ownerId: ownerId ?? null, campaignId: campaignId ?? null },
          ...{ submittedBy: null, submittedAt: null, approval: null, decisionNote: null },
          ...{ publishedAt: null, toldAt: null },
          plannedAt: (await plannedTime(tx, input, null)) ?? null,
          status: words.body === null && rest.media.length === 0 ? 'IDEA' : 'DRAFT',
        });
        const { title, status, plannedAt } = item;
        tellChange(tx, item, changesOf({}, { title, channel, status, plannedAt, planId }));
        return item.id;
      });
      return this.changed(tx, id);
    });
  }

  async update(ctx: Ctx, input: UpdateContentItemInput): Promise<Changed> {
    ctx.require(WRITE);
    await this.members.learn(ctx, [input.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const item = await this.locked(tx, input.id);
      const patch = await this.patchOf(tx, item, input);
      const touched = approvedChanges(item, { ...item, ...patch });
      const status = statusAfterChange(item.status, touched.length > 0);
      await this.save(tx, item, { ...patch, status }, input.expectedVersion);
      return this.changed(tx, item.id);
    });
  }

  step(ctx: Ctx, { id, expectedVersion, step }: StepContentItemInput): Promise<Changed> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const item = await this.locked(tx, id);
      const status = contentLife.next(item.status, step);
      if (step !== 'SUBMIT') await this.save(tx, item, { status }, expectedVersion);
      else {
        assertComplete(item);
        const submitted = { submittedBy: actorOf(ctx), submittedAt: this.clock.now(), decisionNote: null };
        await tx.update<ContentItemEntity>(item, { ...submitted, status }, expectedVersion);
        tx.emit(contentSubmitted, itemData(item), { aggregateId: id, aggregateVersion: item.version });
      }
      return this.changed(tx, id);
    });
  }

  /** Another time; what was approved stays approved, only a fixed time lies ahead. */
  move(ctx: Ctx, { id, expectedVersion, ...given }: MoveContentItemInput): Promise<Changed> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const item = await this.locked(tx, id);
      const status = contentLife.next(item.status, 'MOVE');
      const plannedAt = (await plannedTime(tx, given, item.plannedAt)) ?? null;
      if (status === 'SCHEDULED') assertAhead(plannedAt, this.clock.now());
      await this.save(tx, item, { plannedAt, status }, expectedVersion);
      return this.changed(tx, id);
    });
  }

  moveAll(ctx: Ctx, rows: readonly MoveContentItemInput[]): Promise<ChangedRow[]> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return eachRow(rows, (row) => this.move(ctx, row));
  }

  private async locked(tx: Tx, id: string): Promise<ContentItemEntity> {
    const item = await tx.lock(ContentItemEntity, id);
    assertMayChange(item.status, tx.ctx.actor);
    return item;
  }

  private async patchOf(tx: Tx, item: ContentItemEntity, input: UpdateContentItemInput) {
    const { title, channel, kind, brief, body, media, ownerId, tags, planId, campaignId } = input;
    if (planId && planId !== item.planId) await openPlan(tx, planId);
    if (ownerId !== item.ownerId) await assertMembers(tx, [ownerId], ['ownerId']);
    if (campaignId !== item.campaignId) await assertCampaign(tx, campaignId);
    const plannedAt = await plannedTime(tx, input, item.plannedAt);
    if (plannedAt !== undefined && item.status === 'SCHEDULED') assertAhead(plannedAt, this.clock.now());
    return {
      ...(title && { title: plainTitle(title) }),
      ...(channel && { channel }),
      ...(kind && { kind }),
      ...(planId && { planId }),
      ...(brief !== undefined && { brief: plainText(brief) }),
      ...(body !== undefined && { body: plainText(body) }),
      ...(media && { media: plainMedia(media) }),
      ...(tags && { tags: plainTags(tags) }),
      ...(ownerId !== undefined && { ownerId }),
      ...(campaignId !== undefined && { campaignId }),
      ...(plannedAt !== undefined && { plannedAt }),
    };
  }

  private async save(tx: Tx, item: ContentItemEntity, patch: Partial<ContentItemEntity>, expectedVersion: number) {
    const changes = changesOf(item, patch);
    const moved = changes.some(({ field }) => field === 'plannedAt');
    await tx.update<ContentItemEntity>(item, { ...patch, ...(moved && { toldAt: null }) }, expectedVersion);
    tellChange(tx, item, changes);
  }

  private async changed(tx: ReadTx, id: string): Promise<Changed> {
    const warnings = await clashWarnings(tx, await tx.get(ContentItemEntity, id));
    return { item: (await readItems(tx, [id])).get(id)!, warnings };
  }
}

/** What is fixed lies ahead. */
export function assertAhead(plannedAt: Date | null, now: Date): void {
  if (plannedAt === null)
    throw new DomainError('CONTENT_TIME_REQUIRED', 'A scheduled item has a time: take it off the schedule first.', {
      path: ['plannedAt'],
    });
  if (plannedAt <= now)
    throw new DomainError('CONTENT_TIME_PAST', 'The time that is fixed for an item lies ahead.', {
      path: ['plannedAt'],
      details: { now: now.toISOString() },
    });
}
