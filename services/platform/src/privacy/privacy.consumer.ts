import { type Envelope, type PrivacyAnswer, privacyCatalogue, privacyTerms } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { OnEvents, OnRpc } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ErasureService } from './erasure.service.ts';

/** Hears what the services have erased, and tells them whose words. */
@Injectable()
export class PrivacyConsumer {
  constructor(private readonly erasure: ErasureService) {}

  @OnEvents(Object.values(privacyCatalogue))
  answered(event: Envelope<PrivacyAnswer>, tx: Tx): Promise<void> {
    return this.erasure.answer(tx, event.type.slice(0, event.type.indexOf('.')), event.data);
  }

  @OnRpc(privacyTerms)
  terms({ requestId }: { requestId: string }, ctx: Ctx) {
    if (ctx.actor.kind !== 'system' || ctx.brandId === null)
      throw new DomainError('FORBIDDEN', 'Only services ask for the words of a person.', { kind: 'forbidden' });
    return this.erasure.terms(ctx, requestId);
  }
}
