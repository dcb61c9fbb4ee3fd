import { type Ctx, DomainError, notFound, versionConflict } from '@mh-os/kernel';
import { Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readChannelsById } from '../channels/channels.read-model.ts';
import { readVariants } from '../products/products.read-model.ts';
import { askForApproval } from './guardrail-changes.ts';
import { emitSet } from './guardrail-events.ts';
import { readGuardrailRules, readGuardrails } from './guardrails.read-model.ts';
import { standingsAt } from './levels.rules.ts';
import { isLoosening } from './loosening.rules.ts';
import { readCategoriesAbove, readCategoriesOf, readPlaces } from './places.read-model.ts';
import { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import type {
  EffectiveGuardrailType,
  PricingGuardrailType,
  SetPricingGuardrailInput,
} from './pricing-guardrail.type.ts';
import { limitsOf, type Wanted } from './wanted.rules.ts';

/** What came of setting a guardrail. */
export interface SetGuardrail {
  readonly guardrail: PricingGuardrailType;
  /** Whether it waits for a second person: the guardrail is as it was. */
  readonly waits: boolean;
}

type Input = Omit<SetPricingGuardrailInput, 'idempotencyKey'>;

/** Whether a change loosens is a question about all guardrails: they are set one after the other. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('pricing_guardrail ' || $1::text, 0))`;

@Injectable()
export class GuardrailsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<PricingGuardrailType[]> {
    ctx.require('catalog-pricing.guardrail.read');
    return this.db.read(ctx, readGuardrails);
  }

  /** Every guardrail that covers a variant in a channel, those that hold first. */
  effective(ctx: Ctx, variantId: string, channelId: string): Promise<EffectiveGuardrailType[]> {
    ctx.require('catalog-pricing.guardrail.read');
    return this.db.read(ctx, async (tx) => {
      await assertKnown(tx, { variantId, channelId });
      const types = new Map((await readGuardrails(tx)).map((one) => [one.id, one]));
      const categories = (await readCategoriesOf(tx, [variantId])).get(variantId) ?? new Map<string, number>();
      return standingsAt(await readGuardrailRules(tx), { variantId, channelId, categories })
        .map(({ guardrail, overridden, by }) => ({
          guardrail: types.get(guardrail.id)!,
          wins: overridden === null,
          standing: overridden ?? ('HOLDS' as const),
          overriddenBy: (by && types.get(by.id)) ?? null,
        }))
        .sort((a, b) => Number(b.wins) - Number(a.wins));
    });
  }

  /** Sets a guardrail: stricter ones at once, what lets more through by a second person (ADM-6). */
  set(ctx: Ctx, input: SetPricingGuardrailInput): Promise<SetGuardrail> {
    ctx.require('catalog-pricing.guardrail.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const save = (): Promise<{ id: string; waits: boolean }> => this.save(tx, body);
      const { id, waits } = idempotencyKey
        ? await tx.idempotent('setPricingGuardrail', idempotencyKey, body, save)
        : await save();
      return { guardrail: (await readGuardrails(tx)).find((one) => one.id === id)!, waits };
    });
  }

  private async save(tx: Tx, input: Input): Promise<{ id: string; waits: boolean }> {
    const wanted = await check(tx, input);
    await tx.query('guardrails_one_at_a_time', ONE_AT_A_TIME, [tx.ctx.brandId]);
    if (!input.id) return this.create(tx, wanted);
    if (input.expectedVersion === null || input.expectedVersion === undefined)
      throw new DomainError('VERSION_REQUIRED', 'Changing a guardrail needs the expectedVersion that you have seen.', {
        path: ['expectedVersion'],
      });
    const guardrail = await tx.lock(PricingGuardrailEntity, input.id);
    if (guardrail.version !== input.expectedVersion)
      throw versionConflict('PricingGuardrail', guardrail.id, input.expectedVersion, guardrail.version);
    if (await loosens(tx, guardrail.id, wanted)) {
      await askForApproval(tx, guardrail, wanted);
      return { id: guardrail.id, waits: true };
    }
    const before = { ...guardrail };
    await tx.update(guardrail, wanted);
    emitSet(tx, guardrail, before);
    return { id: guardrail.id, waits: false };
  }

  /** A new rule that puts a stricter one out of force is kept paused until a second person agrees. */
  private async create(tx: Tx, wanted: Wanted): Promise<{ id: string; waits: boolean }> {
    const waits = await loosens(tx, null, wanted);
    const kept = waits ? { ...wanted, active: false } : wanted;
    const created = await tx.insert<PricingGuardrailEntity>(PricingGuardrailEntity, kept);
    emitSet(tx, created, {});
    if (waits) await askForApproval(tx, created, wanted);
    return { id: created.id, waits };
  }
}

async function loosens(tx: Tx, id: string | null, wanted: Wanted): Promise<boolean> {
  const before = await readGuardrailRules(tx);
  const after = [...before.filter((one) => one.id !== id), { id: id ?? '', ...wanted }];
  const ids = (of: (one: Wanted) => string | null): string[] => [
    ...new Set([...before, wanted].map(of).filter((value) => value !== null)),
  ];
  const places = await readPlaces(
    tx,
    ids((one) => one.variantId),
    ids((one) => one.categoryId),
  );
  // A rule weakened in itself asks too, though a twin of it still holds the line: the twin may go next.
  const own = before.filter((one) => one.id === id);
  return isLoosening(before, after, places) || isLoosening(own, [{ id: id ?? '', ...wanted }], places);
}

async function check(tx: Tx, input: Input): Promise<Wanted> {
  const { kind, policy, active, minimumMarginPercent, maximumIncreasePercent, maximumDecreasePercent } = input;
  const { windowDays, amount, basis, referenceChannelId, tolerancePercent, maximumUndercutPercent } = input;
  const limits = limitsOf(kind, {
    ...{ minimumMarginPercent, maximumIncreasePercent, maximumDecreasePercent, windowDays, amount, basis },
    ...{ referenceChannelId, tolerancePercent, maximumUndercutPercent },
  });
  const [channelId, variantId, categoryId] = [
    input.channelId ?? null,
    input.variantId ?? null,
    input.categoryId ?? null,
  ];
  if (variantId && categoryId)
    throw new DomainError('GUARDRAIL_SCOPE', 'A guardrail holds for a variant or for a category, not for both.', {
      path: ['categoryId'],
    });
  await assertKnown(tx, { variantId, channelId });
  if (categoryId && !(await readCategoriesAbove(tx, [categoryId])).has(categoryId))
    throw notFound('Category', categoryId);
  if (kind === 'CHANNEL_ORDER') await assertPair(tx, channelId, limits.referenceChannelId);
  return { kind, policy, active, channelId, variantId, categoryId, ...limits };
}

async function assertKnown(
  tx: ReadTx,
  { variantId, channelId }: { variantId: string | null; channelId: string | null },
) {
  if (channelId && !(await readChannelsById(tx, [channelId])).has(channelId)) throw notFound('Channel', channelId);
  if (variantId && !(await readVariants(tx, [variantId])).has(variantId)) throw notFound('ProductVariant', variantId);
}

/** An order is between two channels of one currency. */
async function assertPair(tx: ReadTx, channelId: string | null, referenceId: string | null): Promise<void> {
  if (!channelId || !referenceId || channelId === referenceId)
    throw new DomainError('GUARDRAIL_LIMIT', 'An order of channels names two different channels.', {
      path: ['referenceChannelId'],
    });
  const found = await readChannelsById(tx, [channelId, referenceId]);
  const [channel, reference] = [found.get(channelId), found.get(referenceId)];
  if (!channel || !reference) throw notFound('Channel', channel ? referenceId : channelId);
  if (channel.currency !== reference.currency)
    throw new DomainError(
      'GUARDRAIL_LIMIT',
      `${channel.code} is priced in ${channel.currency}, ${reference.code} in ${reference.currency}: their order cannot be judged.`,
      { path: ['referenceChannelId'] },
    );
}
