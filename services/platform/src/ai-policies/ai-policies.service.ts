import { aiPolicyChanged, type aiPolicySchema } from '@mh-os/contracts';
import { fromMoneyInput, toMoneyType } from '@mh-os/graphql';
import {
  changesOf,
  type Ctx,
  DomainError,
  type Money,
  newId,
  type Page,
  type PageRequest,
  versionConflict,
} from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { authorOf } from '../author.ts';
import { countPolicies, type CurrentPolicy, pageOfPolicies, readPolicy } from './ai-policies.read-model.ts';
import { AiPolicyVersionEntity } from './ai-policy-version.entity.ts';
import { type AiPolicy, checkPolicy, toldOf } from './ai-policy.rules.ts';
import type { AiPolicyType, AiPolicyVersionType, SetAiPolicyInput } from './ai-policy.type.ts';

const READ = 'platform.ai-policy.read';

/** A policy as events and other services get it. */
export type PublishedPolicy = z.infer<typeof aiPolicySchema>;

/** What AI may do in a brand. */
@Injectable()
export class AiPoliciesService {
  constructor(private readonly db: Db) {}

  /** What holds in the session's brand. */
  async current(ctx: Ctx): Promise<AiPolicyType> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return toView(await this.db.read(ctx, (tx) => readPolicy(tx, brandId)));
  }

  /** The same for other services, which ask before every run of a director. */
  async published(ctx: Ctx): Promise<PublishedPolicy> {
    const brandId = ctx.requireBrand();
    return toPublished(await this.db.read(ctx, (tx) => readPolicy(tx, brandId)));
  }

  /** Changes, newest first. */
  page(ctx: Ctx, request: PageRequest): Promise<Page<AiPolicyVersionType>> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfPolicies(tx, brandId, request));
  }

  /** How many changes there were. */
  count(ctx: Ctx): Promise<number> {
    ctx.require(READ);
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countPolicies(tx, brandId));
  }

  /** Sets a new version; only people decide what AI may do. */
  set(ctx: Ctx, input: SetAiPolicyInput): Promise<AiPolicyType> {
    ctx.require('platform.ai-policy.write');
    const brandId = ctx.requireBrand();
    if (ctx.actor.kind === 'director')
      throw new DomainError('FORBIDDEN', 'AI does not decide what AI may do.', { kind: 'forbidden' });
    const policy = checkPolicy(fromInput(input));
    return this.db.tx(ctx, async (tx) => {
      await tx.query('ai_policy_lock', `SELECT pg_advisory_xact_lock(hashtextextended('ai-policy:' || $1, 0))`, [
        brandId,
      ]);
      const before = await readPolicy(tx, brandId);
      if (before.version !== input.expectedVersion)
        throw versionConflict('AiPolicy', brandId, input.expectedVersion, before.version);
      const changes = changesOf(toldOf(before), toldOf(policy));
      // The first one is stored even where it equals the default: then somebody has decided.
      if (changes.length === 0 && before.version > 0) return toView(before);
      await store(tx, { ...policy, version: before.version + 1 }, changes, input.comment ?? null);
      return toView(await readPolicy(tx, brandId));
    });
  }
}

async function store(
  tx: Tx,
  policy: AiPolicy & { readonly version: number },
  changes: AiPolicyVersionEntity['changes'],
  comment: string | null,
): Promise<void> {
  const { version, autonomy, spendPerDay, spendPerMonth, directors, models, redaction } = policy;
  await tx.insert(AiPolicyVersionEntity, {
    ...{ id: newId(), policyVersion: version, autonomy, currency: spendPerDay.currency, changes, comment },
    ...{ directors: [...directors], models: [...models], redaction: [...redaction] },
    ...{ spendPerDay: spendPerDay.minorUnits, spendPerMonth: spendPerMonth.minorUnits },
    author: authorOf(tx.ctx),
  });
  const target = { aggregateId: tx.ctx.requireBrand(), aggregateVersion: version };
  tx.emit(aiPolicyChanged, { label: 'AI policy', changes, policy: toPublished(policy) }, target);
}

function fromInput(input: SetAiPolicyInput): AiPolicy {
  const money = (field: 'spendPerDay' | 'spendPerMonth'): Money => {
    try {
      return fromMoneyInput(input[field]);
    } catch (error) {
      throw error instanceof DomainError ? error.at(field) : error;
    }
  };
  const { directors, autonomy, models, redaction } = input;
  return {
    directors,
    autonomy,
    models,
    redaction,
    spendPerDay: money('spendPerDay'),
    spendPerMonth: money('spendPerMonth'),
  };
}

function toView(policy: CurrentPolicy): AiPolicyType {
  const { spendPerDay, spendPerMonth } = policy;
  return { ...policy, spendPerDay: toMoneyType(spendPerDay), spendPerMonth: toMoneyType(spendPerMonth) };
}

function toPublished(policy: AiPolicy & { readonly version: number }): PublishedPolicy {
  const { version, autonomy, directors, models, redaction, spendPerDay, spendPerMonth } = policy;
  const plain = ({ minorUnits, currency }: Money) => ({ minorUnits: String(minorUnits), currency });
  return {
    ...{ version, autonomy, directors: [...directors], models: [...models], redaction: [...redaction] },
    ...{ spendPerDay: plain(spendPerDay), spendPerMonth: plain(spendPerMonth) },
  };
}
