import { guardrailSet } from '@mh-os/contracts';
import { type Ctx, DomainError, formatScaled, notFound, parseScaled, versionConflict } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { changesOf } from '../changes.ts';
import { readChannelsById } from '../channels/channels.read-model.ts';
import { askForApproval, labelOf, type Wanted } from './guardrail-changes.ts';
import { readGuardrails } from './guardrails.read-model.ts';
import { isLoosening } from './loosening.rules.ts';
import { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';
import type { PricingGuardrailType, SetPricingGuardrailInput } from './pricing-guardrail.type.ts';

/** What came of setting a guardrail. */
export interface SetGuardrail {
  readonly guardrail: PricingGuardrailType;
  /** Whether it waits for a second person: the guardrail is as it was. */
  readonly waits: boolean;
}

@Injectable()
export class GuardrailsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx): Promise<PricingGuardrailType[]> {
    ctx.require('catalog-pricing.guardrail.read');
    return this.db.read(ctx, readGuardrails);
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

  private async save(tx: Tx, input: Omit<SetPricingGuardrailInput, 'idempotencyKey'>) {
    const wanted = await this.check(tx, input);
    if (!input.id) {
      const created = await tx.insert<PricingGuardrailEntity>(PricingGuardrailEntity, wanted);
      emitSet(tx, created, {});
      return { id: created.id, waits: false };
    }
    if (input.expectedVersion === null || input.expectedVersion === undefined)
      throw new DomainError('VERSION_REQUIRED', 'Changing a guardrail needs the expectedVersion that you have seen.', {
        path: ['expectedVersion'],
      });
    const guardrail = await tx.lock(PricingGuardrailEntity, input.id);
    if (guardrail.version !== input.expectedVersion)
      throw versionConflict('PricingGuardrail', guardrail.id, input.expectedVersion, guardrail.version);
    if (isLoosening(guardrail, wanted)) {
      await askForApproval(tx, guardrail, wanted);
      return { id: guardrail.id, waits: true };
    }
    const before = { ...guardrail };
    await tx.update(guardrail, wanted);
    emitSet(tx, guardrail, before);
    return { id: guardrail.id, waits: false };
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

/** Tells that a guardrail was set. */
export function emitSet(tx: Tx, guardrail: PricingGuardrailEntity, before: object): void {
  const { id, version, kind, policy, minimumMarginPercent, channelId, active } = guardrail;
  const changes = changesOf(before, { minimumMarginPercent, policy, channelId, active });
  tx.emit(
    guardrailSet,
    { label: labelOf(guardrail), kind, policy, changes },
    { aggregateId: id, aggregateVersion: version },
  );
}
