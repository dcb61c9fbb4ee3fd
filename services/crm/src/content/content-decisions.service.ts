import { contentApproved, contentCommented, contentPublished, contentRejected } from '@mh-os/contracts';
import { actorOf, changesOf, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { decideUrl } from '../files/reference.rules.ts';
import { assertAhead, type Changed, type ChangedRow, eachRow } from './content-items.service.ts';
import { ContentItemEntity } from './content.entity.ts';
import { ContentCommentEntity, ContentPublicationEntity } from './content-history.entity.ts';
import type { CommentContentItemInput, PublishContentItemInput, ScheduleContentItemInput } from './content.inputs.ts';
import type { DecideContentItemInput, DecideContentItemsInput } from './content-decisions.inputs.ts';
import type { ContentCommentType, ContentPublicationType } from './content-history.type.ts';
import { readItems } from './content.read-model.ts';
import { commentsOf, publicationsOf } from './content-history.read-model.ts';
import { approvable, assertMayDecide, plainText } from './content.rules.ts';
import { contentLife } from './content-life.rules.ts';
import { clashWarnings, itemData, tellChange } from './item-writing.ts';

const APPROVE = 'crm.content.approve';
const PUBLISH = 'crm.content.publish';

/** What becomes of content once a second person has looked at it. */
@Injectable()
export class ContentDecisionsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  decide(ctx: Ctx, { id, expectedVersion, approve, note: given }: DecideContentItemInput): Promise<Changed> {
    ctx.require(APPROVE);
    const note = plainText(given);
    return this.db.tx(ctx, async (tx) => {
      const item = await tx.lock(ContentItemEntity, id);
      const status = contentLife.next(item.status, approve ? 'APPROVE' : 'REJECT');
      assertMayDecide(item.submittedBy, ctx.actor);
      const target = (): { aggregateId: string; aggregateVersion: number } => ({
        aggregateId: id,
        aggregateVersion: item.version,
      });
      const submittedBy = item.submittedBy?.id ?? null;
      if (approve) {
        const approval = { content: approvable(item), by: actorOf(ctx), at: this.clock.now().toISOString() };
        await tx.update<ContentItemEntity>(item, { status, approval, decisionNote: note } as never, expectedVersion);
        tx.emit(contentApproved, { ...itemData(item), submittedBy }, target());
      } else {
        if (note === null)
          throw new DomainError('CONTENT_REASON_REQUIRED', 'Say why, so that its author can mend it.', {
            path: ['note'],
          });
        await tx.update<ContentItemEntity>(item, { status, decisionNote: note }, expectedVersion);
        tx.emit(contentRejected, { ...itemData(item), submittedBy, reason: note }, target());
      }
      return this.changed(tx, item);
    });
  }

  decideAll(ctx: Ctx, { rows, approve, note }: DecideContentItemsInput): Promise<ChangedRow[]> {
    ctx.require(APPROVE);
    ctx.requireBrand();
    return eachRow(rows, (row) => this.decide(ctx, { ...row, approve, ...(note && { note }) }));
  }

  schedule(ctx: Ctx, { id, expectedVersion, scheduled }: ScheduleContentItemInput): Promise<Changed> {
    ctx.require(PUBLISH);
    return this.db.tx(ctx, async (tx) => {
      const item = await tx.lock(ContentItemEntity, id);
      const status = contentLife.next(item.status, scheduled ? 'SCHEDULE' : 'UNSCHEDULE');
      if (scheduled) assertAhead(item.plannedAt, this.clock.now());
      const changes = changesOf(item, { status });
      await tx.update<ContentItemEntity>(item, { status }, expectedVersion);
      tellChange(tx, item, changes);
      return this.changed(tx, item);
    });
  }

  /** Notes where an item went out; the same address again changes nothing. */
  publish(ctx: Ctx, input: PublishContentItemInput): Promise<Changed> {
    ctx.require(PUBLISH);
    const url = decideUrl(input.url, ['url']);
    return this.db.tx(ctx, async (tx) => {
      const now = this.clock.now();
      const publishedAt = input.publishedAt ?? now;
      if (publishedAt.getTime() > now.getTime() + 300_000)
        throw new DomainError('CONTENT_INVALID', 'What went out did so before now.', { path: ['publishedAt'] });
      const item = await tx.lock(ContentItemEntity, input.id);
      const known = await tx.findOne(ContentPublicationEntity, { itemId: item.id, url });
      if (known) return this.changed(tx, item);
      const status = contentLife.next(item.status, 'PUBLISH');
      const { means } = input;
      await tx.insert(ContentPublicationEntity, { itemId: item.id, url, publishedAt, means, author: actorOf(ctx) });
      await tx.update<ContentItemEntity>(item, { status, publishedAt: item.publishedAt ?? publishedAt });
      const data = { ...itemData(item), url, means, publishedAt: publishedAt.toISOString() };
      tx.emit(contentPublished, data, { aggregateId: item.id, aggregateVersion: item.version });
      return this.changed(tx, item);
    });
  }

  comment(ctx: Ctx, { idempotencyKey, id, text: given }: CommentContentItemInput): Promise<ContentCommentType> {
    ctx.require('crm.content.create');
    const text = plainText(given);
    if (text === null) throw new DomainError('CONTENT_INVALID', 'A comment has a text.', { path: ['text'] });
    return this.db.tx(ctx, async (tx) => {
      const made = await tx.idempotent('commentContentItem', idempotencyKey, { id, text }, async () => {
        const item = await tx.get(ContentItemEntity, id);
        const comment = await tx.insert(ContentCommentEntity, { itemId: id, text, author: actorOf(ctx) });
        const target = { aggregateId: comment.id, aggregateVersion: 1 };
        tx.emit(contentCommented, { label: item.title, itemId: id }, target);
        return comment.id;
      });
      const comment = await tx.get(ContentCommentEntity, made);
      return { ...comment, authorName: comment.author.name ?? null };
    });
  }

  async comments(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ContentCommentType[]>> {
    ctx.require('crm.content.read');
    return grouped(await this.db.read(ctx, (tx) => commentsOf(tx, ids)), ids);
  }

  async publications(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ContentPublicationType[]>> {
    ctx.require('crm.content.read');
    return grouped(await this.db.read(ctx, (tx) => publicationsOf(tx, ids)), ids);
  }

  private async changed(tx: Tx, item: ContentItemEntity): Promise<Changed> {
    const warnings = await clashWarnings(tx, item);
    return { item: (await readItems(tx, [item.id])).get(item.id)!, warnings };
  }
}

function grouped<T extends { readonly itemId: string }>(rows: readonly T[], ids: readonly string[]): Map<string, T[]> {
  const all = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) all.get(row.itemId)?.push(row);
  return all;
}
