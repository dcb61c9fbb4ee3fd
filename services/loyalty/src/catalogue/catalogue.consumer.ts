import { categoryCreated, categoryDeleted, categoryUpdated, productPlaced, type Envelope } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keepCategories, keepProduct } from './places.ts';
import { CATEGORY_MOVED } from './places.sql.ts';

type Of<D extends { readonly schema: z.ZodType }> = Envelope<z.infer<D['schema']>>;

/** Keeps the tree of categories and where products lie in it, for rules about categories. */
@Injectable()
export class CatalogueConsumer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @OnEvent(categoryCreated)
  async created({ aggregateId, aggregateVersion, data }: Of<typeof categoryCreated>, tx: Tx): Promise<void> {
    const node = { id: aggregateId, version: aggregateVersion, parentId: data.parentId };
    await keepCategories(tx, [node], this.clock.now());
  }

  /** What is not known here yet is asked for when it is needed: the event alone does not tell where it lies. */
  @OnEvent(categoryUpdated)
  async updated({ aggregateId, aggregateVersion, data }: Of<typeof categoryUpdated>, tx: Tx): Promise<void> {
    const moved = data.changes.find(({ field }) => field === 'parentId');
    await tx.query('category_moved', CATEGORY_MOVED, [
      ...[aggregateId, aggregateVersion, this.clock.now()],
      ...[moved !== undefined, moved?.after ?? null],
    ]);
  }

  @OnEvent(categoryDeleted)
  async deleted({ aggregateId, aggregateVersion }: Of<typeof categoryDeleted>, tx: Tx): Promise<void> {
    const node = { id: aggregateId, version: aggregateVersion, parentId: null, gone: true };
    await keepCategories(tx, [node], this.clock.now());
  }

  @OnEvent(productPlaced)
  async placed({ aggregateId, aggregateVersion, data }: Of<typeof productPlaced>, tx: Tx): Promise<void> {
    await keepProduct(tx, { ...data, productId: aggregateId, version: aggregateVersion }, this.clock.now());
  }
}
