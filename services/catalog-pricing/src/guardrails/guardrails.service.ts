import { guardrailSet } from '@mh-os/contracts';
import { type Ctx, DomainError, formatScaled, notFound, parseScaled } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { changesOf } from '../changes.ts';
import { readChannelsById } from '../channels/channels.read-model.ts';
import { readGuardrails } from './guardrails.read-model.ts';
import { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import type { PricingGuardrailType, SetPricingGuardrailInput } from './pricing-guardrail.type.ts';

type Wanted = Pick<PricingGuardrailEntity, 'kind' | 'channelId' | 'minimumMarginPercent' | 'policy' | 'active'>;

@Injectable()
export class GuardrailsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<PricingGuardrailType[]> {
    ctx.require('catalog-pricing.guardrail.read');
    return this.db.read(ctx, readGuardrails);
  }

  set(ctx: Ctx, input: SetPricingGuardrailInput): Promise<PricingGuardrailType> {
    ctx.require('catalog-pricing.guardrail.write');
    const { idempotencyKey, ...body } = input;
    return this.db.tx(ctx, async (tx) => {
      const save = (): Promise<{ id: string }> => this.save(tx, body);
      const { id } = idempotencyKey
        ? await tx.idempotent('setPricingGuardrail', idempotencyKey, body, save)
        : await save();
      return (await readGuardrails(tx)).find((one) => one.id === id)!;
    });
  }

  private async save(tx: Tx, input: Omit<SetPricingGuardrailInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const wanted = await this.check(tx, input);
    if (!input.id) {
      const created = await tx.insert<PricingGuardrailEntity>(PricingGuardrailEntity, wanted);
      emitSet(tx, created, {});
      return { id: created.id };
    }
    if (input.expectedVersion === null || input.expectedVersion === undefined)
      throw new DomainError('VERSION_REQUIRED', 'Changing a guardrail needs the expectedVersion that you have seen.', {
        path: ['expectedVersion'],
      });
    const guardrail = await tx.lock(PricingGuardrailEntity, input.id);
    const before = { ...guardrail };
    await tx.update(guardrail, wanted, input.expectedVersion);
    emitSet(tx, guardrail, before);
    return { id: guardrail.id };
  }

  private async check(tx: Tx, input: Omit<SetPricingGuardrailInput, 'idempotencyKey'>): Promise<Wanted> {
    const scaled = parseScaled(input.minimumMarginPercent, 2);
    if (scaled < 0n || scaled >= 10_000n)
      throw new DomainError(
        'MARGIN_OUT_OF_RANGE',
        'A minimum margin is from 0 to below 100 percent of the net price.',
        {
          path: ['minimumMarginPercent'],
        },
      );
    const channelId = input.channelId ?? null;
    if (channelId && !(await readChannelsById(tx, [channelId])).has(channelId)) throw notFound('Channel', channelId);
    const { kind, policy, active } = input;
    return { kind, policy, active, channelId, minimumMarginPercent: formatScaled(scaled, 2) };
  }
}

function emitSet(tx: Tx, guardrail: PricingGuardrailEntity, before: object): void {
  const { id, version, kind, policy, minimumMarginPercent, channelId, active } = guardrail;
  const changes = changesOf(before, { minimumMarginPercent, policy, channelId, active });
  const label = `Minimum margin ${minimumMarginPercent} %`;
  tx.emit(guardrailSet, { label, kind, policy, changes }, { aggregateId: id, aggregateVersion: version });
}
