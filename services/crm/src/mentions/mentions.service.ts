import { mentionAssigned, mentionAuthorErased, mentionChanged, mentionsRecorded } from '@mh-os/contracts';
import { toUserErrors, type UserErrorShape } from '@mh-os/graphql';
import { changesOf, type Clock, type Ctx, DomainError, newId, type Page } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { assertSpan } from '../brand-days/brand-days.ts';
import type { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { CampaignEntity } from '../campaigns/campaign.entity.ts';
import { CompanyEntity } from '../companies/company.entity.ts';
import { ContentItemEntity } from '../content/content.entity.ts';
import { LeadEntity } from '../leads/lead.entity.ts';
import { lockPerson } from '../people/people.service.ts';
import { addTask } from '../tasks/tasks.service.ts';
import { eraseAuthor } from './mention-erasing.ts';
import { erasedAuthors, takeIn } from './mention-intake.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { SocialMentionEntity } from './mention.entity.ts';
import { decideSource, handleHash, mentionLabel, type PlainMention, plainMention } from './mention.rules.ts';
import { mentionLife } from './mention-life.rules.ts';
import type { SocialMentionType } from './mention.type.ts';
import type { SocialMentionDayType } from './mention-day.type.ts';
import type { MentionOutcome } from './mention.enums.ts';
import type { EraseMentionAuthorInput, MentionInput, SocialMentionWhere } from './mentions.inputs.ts';
import type { MakeMentionTaskInput, TriageMentionInput } from './mention-steps.inputs.ts';
import {
  countMentions,
  mentionDays,
  type MentionQuery,
  mentionSources,
  pageOfMentions,
} from './mentions.read-model.ts';

const READ = 'crm.mention.read';
const WRITE = 'crm.mention.write';

/** What became of one of a batch. */
export interface TakenMention {
  readonly index: number;
  readonly outcome: MentionOutcome;
  readonly id?: string | null;
  readonly error?: UserErrorShape;
}

/** What others say of the brand. */
@Injectable()
export class MentionsService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(ctx: Ctx, query: MentionQuery): Promise<Page<SocialMentionType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOfMentions(tx, query);
      const rows = await tx.find(SocialMentionEntity, { id: In(page.nodes.map(({ id }) => id)) });
      const byId = new Map(rows.map((row) => [row.id, shownMention(row)]));
      return { ...page, nodes: page.nodes.map(({ id }) => byId.get(id)!) };
    });
  }

  count(ctx: Ctx, where: SocialMentionWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countMentions(tx, where));
  }

  days(ctx: Ctx, { from, until }: CrmSpanArgs): Promise<SocialMentionDayType[]> {
    ctx.require(READ);
    assertSpan(from, until);
    return this.db.read(ctx, (tx) => mentionDays(tx, from, until));
  }

  sources(ctx: Ctx): Promise<string[]> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => mentionSources(tx));
  }

  /** Takes a batch in; the ids of the sources are its idempotency key. */
  record(ctx: Ctx, given: readonly MentionInput[]): Promise<TakenMention[]> {
    ctx.require('crm.mention.record');
    ctx.requireBrand();
    const now = this.clock.now();
    const judged = given.map((one) => judge(one, now));
    return this.db.tx(ctx, async (tx) => {
      const hashes = judged.flatMap((one) => ('authorHash' in one && one.authorHash ? [one.authorHash] : []));
      const erased = await erasedAuthors(tx, hashes);
      const wanted = new Map<string, PlainMention>();
      for (const one of judged)
        if ('externalKey' in one && !erased.has(one.authorHash ?? '')) wanted.set(one.externalKey, one);
      const taken = await takeIn(tx, wanted);
      const told = new Set<string>();
      const rows = judged.map((one, index): TakenMention => {
        if (!('externalKey' in one)) return { index, outcome: 'REFUSED', error: one };
        const found = taken.get(one.externalKey);
        if (!found || erased.has(one.authorHash ?? '')) return { index, outcome: 'REFUSED', error: ERASED_AUTHOR };
        // The same one twice in a batch is told once as new.
        const again = told.has(one.externalKey);
        told.add(one.externalKey);
        return { index, id: found.id, outcome: again ? 'KNOWN' : found.outcome };
      });
      const created = rows.filter(({ outcome }) => outcome === 'CREATED').length;
      const updated = rows.filter(({ outcome }) => outcome === 'UPDATED').length;
      if (created + updated > 0) {
        const data = { label: String(created + updated), created, updated };
        tx.emit(mentionsRecorded, data, { aggregateId: newId(), aggregateVersion: 1 });
      }
      return rows;
    });
  }

  async triage(ctx: Ctx, { id, expectedVersion, step, ...given }: TriageMentionInput): Promise<SocialMentionType> {
    ctx.require(WRITE);
    await this.members.learn(ctx, [given.assigneeId]);
    return this.db.tx(ctx, async (tx) => {
      const mention = await tx.lock(SocialMentionEntity, id);
      if (given.assigneeId !== mention.assigneeId) await assertMembers(tx, [given.assigneeId], ['assigneeId']);
      if (given.personId) await lockPerson(tx, given.personId);
      if (given.leadId) await tx.get(LeadEntity, given.leadId);
      if (given.companyId) await tx.get(CompanyEntity, given.companyId);
      if (given.campaignId) await tx.get(CampaignEntity, given.campaignId);
      if (given.contentItemId) await tx.get(ContentItemEntity, given.contentItemId);
      const links = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const status = step ? mentionLife.next(mention.status, step) : mention.status;
      await this.save(tx, mention, { ...links, status }, expectedVersion);
      return shownMention(mention);
    });
  }

  /** Makes a task from a mention, once; the words of the mention stay here. */
  makeTask(ctx: Ctx, { id, expectedVersion, title, dueAt }: MakeMentionTaskInput): Promise<SocialMentionType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const mention = await tx.lock(SocialMentionEntity, id);
      if (mention.taskId)
        throw new DomainError('MENTION_TASK_MADE', 'A task was made from this mention already.', {
          details: { taskId: mention.taskId },
        });
      const task = await addTask(tx, {
        title: title?.trim() || `Answer on ${mention.source}`,
        description: `/marketing/mentions?open=${id}`,
        ...{ dueAt: dueAt ?? null, remindAt: dueAt ?? null },
        ...{ personId: mention.personId, companyId: mention.companyId, assigneeId: mention.assigneeId },
      });
      const status = mention.status === 'NEW' ? 'TRIAGED' : mention.status;
      await this.save(tx, mention, { taskId: task.id, status }, expectedVersion);
      return shownMention(mention);
    });
  }

  eraseAuthor(ctx: Ctx, { source: given, handle }: EraseMentionAuthorInput): Promise<number> {
    ctx.require('crm.mention.erase');
    ctx.requireBrand();
    const source = decideSource(given);
    return this.db.tx(ctx, async (tx) => {
      const count = await eraseAuthor(tx, handleHash(source, handle));
      const target = { aggregateId: newId(), aggregateVersion: 1 };
      tx.emit(mentionAuthorErased, { label: source, count }, target);
      return count;
    });
  }

  private async save(
    tx: Tx,
    mention: SocialMentionEntity,
    patch: Partial<SocialMentionEntity>,
    expectedVersion: number,
  ): Promise<void> {
    const changes = changesOf(mention, patch);
    await tx.update<SocialMentionEntity>(mention, patch, expectedVersion);
    const { id, version, personId, companyId, assigneeId } = mention;
    const label = mentionLabel(mention);
    const target = { aggregateId: id, aggregateVersion: version };
    const given = changes.some(({ field, after }) => field === 'assigneeId' && after !== null);
    if (given && assigneeId) tx.emit(mentionAssigned, { label, personId, companyId, assigneeId, changes }, target);
    else tx.emit(mentionChanged, { label, personId, companyId, changes }, target);
  }
}

const ERASED_AUTHOR: UserErrorShape = {
  code: 'MENTION_AUTHOR_ERASED',
  message: 'This author was erased: nothing of them is kept.',
  path: ['authorHandle'],
};

function judge(given: MentionInput, now: Date): PlainMention | UserErrorShape {
  try {
    return plainMention(given, now);
  } catch (error) {
    const [first] = toUserErrors(error) ?? [];
    if (!first) throw error;
    return first;
  }
}

/** A mention as the graph shows it. */
function shownMention(mention: SocialMentionEntity): SocialMentionType {
  return { ...mention, label: mentionLabel(mention), steps: mentionLife.legal(mention.status) };
}
