import { brandDeletionClear, brandPurgeCatalogue, type BrandPurgeAnswer, type Envelope } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { OnEvents, OnRpc } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DeletionClearance } from './deletion-clearance.ts';
import { DeletionRun } from './deletion-run.ts';

/** Lets services delete, and hears what they have deleted. */
@Injectable()
export class BrandDeletionsConsumer {
  constructor(
    private readonly deletion: DeletionRun,
    private readonly clearance: DeletionClearance,
  ) {}

  @OnEvents(Object.values(brandPurgeCatalogue))
  answered(event: Envelope<BrandPurgeAnswer>, tx: Tx): Promise<void> {
    return this.deletion.answer(tx, event.type.slice(0, event.type.indexOf('.')), event.data);
  }

  @OnRpc(brandDeletionClear)
  async clear(asked: z.infer<typeof brandDeletionClear.request>, ctx: Ctx): Promise<{ go: boolean }> {
    if (ctx.actor.kind !== 'system' || ctx.brandId !== null)
      throw new DomainError('FORBIDDEN', 'Only services delete brands.', { kind: 'forbidden' });
    return { go: await this.clearance.clear(ctx.actor.id, asked) };
  }
}
