import { contentPlanChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, uuids } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { assertDay } from '../brand-zone/zone.rules.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { ContentPlanEntity } from './content-plan.entity.ts';
import type { SaveContentPlanInput } from './content-plan.type.ts';
import { plainText, plainTitle } from './content.rules.ts';

type Wish = Omit<SaveContentPlanInput, 'idempotencyKey' | 'id' | 'expectedVersion'>;

/** What is to be said in a time. */
@Injectable()
export class ContentPlansService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  list(ctx: Ctx, archived: boolean): Promise<ContentPlanEntity[]> {
    ctx.require('crm.content.read');
    const order = { archived: 'ASC', startsOn: 'DESC', id: 'DESC' } as const;
    return this.db.read(ctx, (tx) =>
      tx.find(ContentPlanEntity, archived ? {} : { archived: false }, { order, take: 200 }),
    );
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, ContentPlanEntity>> {
    ctx.require('crm.content.read');
    const rows = await this.db.read(ctx, (tx) => tx.find(ContentPlanEntity, { id: In(uuids(ids)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async save(
    ctx: Ctx,
    { idempotencyKey, id, expectedVersion, ...wish }: SaveContentPlanInput,
  ): Promise<ContentPlanEntity> {
    ctx.require('crm.content.write');
    ctx.requireBrand();
    await this.members.learn(ctx, [wish.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const saved = await tx.idempotent('saveContentPlan', idempotencyKey, { id, ...wish }, async () => {
        const before = id ? await tx.lock(ContentPlanEntity, id) : null;
        const patch = plainPlan(wish, before);
        if (patch.ownerId !== before?.ownerId) await assertMembers(tx, [patch.ownerId], ['ownerId']);
        await assertFree(tx, patch.nameKey, before);
        const changes = changesOf(before ?? {}, { ...patch, nameKey: undefined });
        const plan: ContentPlanEntity = before
          ? await tx.update<ContentPlanEntity>(before, patch, expectedVersion ?? undefined)
          : await tx.insert<ContentPlanEntity>(ContentPlanEntity, patch);
        tx.emit(
          contentPlanChanged,
          { label: plan.name, changes },
          { aggregateId: plan.id, aggregateVersion: plan.version },
        );
        return plan.id;
      });
      return tx.get(ContentPlanEntity, saved);
    });
  }
}

function plainPlan(wish: Wish, before: ContentPlanEntity | null) {
  const name = plainTitle(wish.name, 'name');
  const [startsOn, endsOn] = [assertDay(wish.startsOn, 'startsOn'), assertDay(wish.endsOn, 'endsOn')];
  if (endsOn < startsOn)
    throw new DomainError('CONTENT_PLAN_INVALID', 'The period of a plan ends after it begins.', { path: ['endsOn'] });
  const { channels, goal, ownerId, archived } = wish;
  return {
    ...{ name, nameKey: name.toLowerCase(), startsOn, endsOn },
    channels: [...new Set(channels ?? before?.channels ?? [])],
    goal: goal === undefined ? (before?.goal ?? null) : plainText(goal),
    ownerId: ownerId === undefined ? (before?.ownerId ?? null) : ownerId,
    archived: archived ?? before?.archived ?? false,
  };
}

async function assertFree(tx: Tx, nameKey: string, before: ContentPlanEntity | null): Promise<void> {
  const known = await tx.findOne(ContentPlanEntity, { nameKey });
  if (known && known.id !== before?.id)
    throw new DomainError('CONTENT_PLAN_NAME_TAKEN', 'There is a content plan of this name already.', {
      path: ['name'],
    });
}
