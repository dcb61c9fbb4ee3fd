import { draftCommented } from '@mh-os/contracts';
import type { PageArgs } from '@mh-os/graphql';
import { actorOf, type Ctx, DomainError, isId, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { PriceDraftEntity } from '../price-draft.entity.ts';
import { countComments, readComments } from './comments.read-model.ts';
import { PriceDraftCommentEntity } from './price-draft-comment.entity.ts';
import type { CommentPriceDraftInput, PriceDraftCommentType } from './price-draft-comment.type.ts';

const READ = 'catalog-pricing.draft.read';
/** What of a comment a notice shows. */
const EXCERPT = 200;

/** Comments on price drafts, by people and directors. */
@Injectable()
export class DraftCommentsService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, draftId: string, args: PageArgs): Promise<Page<PriceDraftCommentType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readComments(tx, draftId, args));
  }

  count(ctx: Ctx, draftId: string): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countComments(tx, draftId));
  }

  comment(ctx: Ctx, { idempotencyKey, ...input }: CommentPriceDraftInput): Promise<PriceDraftCommentType> {
    ctx.require('catalog-pricing.draft.comment');
    const body = input.body.trim();
    if (!body) throw new DomainError('COMMENT_EMPTY', 'Write something.', { path: ['body'] });
    const strange = input.mentions.findIndex((id) => !isId(id));
    if (strange >= 0)
      throw new DomainError('COMMENT_MENTION', 'People are mentioned by their id.', {
        path: ['mentions', String(strange)],
      });
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('commentPriceDraft', idempotencyKey, input, async () => {
        const draft = await tx.get(PriceDraftEntity, input.draftId);
        const mentions = [...new Set(input.mentions)];
        const made = { draftId: draft.id, author: actorOf(ctx), body, mentions };
        const comment = await tx.insert<PriceDraftCommentEntity>(PriceDraftCommentEntity, made);
        const told = { label: draft.title, draftId: draft.id, excerpt: body.slice(0, EXCERPT), mentions };
        tx.emit(draftCommented, told, { aggregateId: comment.id, aggregateVersion: 1 });
        return { id: comment.id };
      });
      return tx.get(PriceDraftCommentEntity, id);
    });
  }
}
