import { privacyCatalogue, privacyRequested, privacyTerms } from '@mh-os/contracts';
import type { Envelope, EventDef } from '@mh-os/contracts';
import { Ctx, DomainError } from '@mh-os/kernel';
import { erasePerson } from '@mh-os/persistence';
import type { ErasureTerm, Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import type { HandlerFailure } from './decorators.ts';
import { Handlers } from './handlers.ts';
import { NatsLink } from './nats-link.ts';
import { Rpc } from './rpc.ts';

type Asked = Envelope<z.infer<typeof privacyRequested.schema>>;

const REASON_MAX = 500;

/** Hears requests for erasure and does this service's part: its tables and its stream. */
@Injectable()
export class PrivacyEraser {
  private readonly service: string;

  constructor(
    @Inject(MESSAGING_OPTIONS) options: MessagingOptions,
    @Inject(Rpc) private readonly rpc: Rpc,
    @Inject(NatsLink) private readonly link: NatsLink,
    @Inject(Handlers) handlers: Handlers,
  ) {
    this.service = options.service;
    if (!privacyCatalogue[this.service]) return;
    const onFailure = (event: unknown, failure: HandlerFailure, tx: Tx) => this.failed(event as Asked, failure, tx);
    const method = (event: Asked, tx: Tx) => this.erase(event, tx);
    handlers.add({ kind: 'event', def: privacyRequested as EventDef, onFailure: onFailure as never }, method as never);
  }

  /** A service that asks itself does its own part last, and hears nothing here. */
  async erase(event: Asked, tx: Tx): Promise<void> {
    const answered = privacyCatalogue[this.service];
    if (!answered || event.data.kind !== 'person-erasure') return;
    const ctx = new Ctx({
      brandId: tx.ctx.brandId,
      actor: { kind: 'system', id: this.service },
      requestId: event.id,
    });
    const { userId, terms } = await this.rpc.call(privacyTerms, { requestId: event.aggregateId }, ctx);
    const counts = await erasePerson(tx, userId, terms);
    const streamLeft = await this.purgeStream(tx.ctx.brandId, userId, terms);
    const { label } = event.data;
    const data = { label, requestId: event.aggregateId, counts, streamLeft, error: null };
    tx.emit(answered, data, targetOf(event));
  }

  /** Whether the service could not do it; it is tried again by itself. */
  failed(event: Asked, { error }: HandlerFailure, tx: Tx): void {
    const answered = privacyCatalogue[this.service];
    if (!answered || event.data.kind !== 'person-erasure') return;
    const text = error instanceof DomainError ? `${error.code}: ${error.message}` : String(error);
    const rest = { counts: [], streamLeft: 0, error: text.slice(0, REASON_MAX) };
    tx.emit(answered, { label: event.data.label, requestId: event.aggregateId, ...rest }, targetOf(event));
  }

  /**
   * Deletes messages of this service's stream that hold the person's words and that every consumer is done with; tells how
   * many others it left: those end with the stream's age of seven days.
   */
  purgeStream(brandId: string | null, userId: string, terms: readonly ErasureTerm[]): Promise<number> {
    const found = terms
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, anywhere }) => {
        const inner = JSON.stringify(text).slice(1, -1).toLowerCase();
        return (body: string) => body.includes(inner) && (anywhere || body.includes(userId));
      });
    return this.link.purge(this.service, brandId, (body) => found.some((holds) => holds(body)));
  }
}

const targetOf = (event: Asked) => ({ aggregateId: event.aggregateId, aggregateVersion: event.aggregateVersion });
