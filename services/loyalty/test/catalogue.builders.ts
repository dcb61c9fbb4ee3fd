import { categoryCreated, categoryDeleted, categoryUpdated, productPlaced, productPlacesRpc } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { NatsLink } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import type { z } from 'zod';
import { CatalogueConsumer } from '../src/catalogue/catalogue.consumer.ts';

type Places = z.infer<typeof productPlacesRpc.reply>;

/** What the catalogue tells, handled as the inbox hands it over. */
export function theCatalogue(service: TestService, ctx: Ctx) {
  const consumer = service.app.get(CatalogueConsumer);
  const handle = (on: 'created' | 'updated' | 'deleted' | 'placed', id: string, version: number, data: unknown) =>
    service.app.get(Db).tx(ctx, (tx) => {
      const event = { ...{ id: newId(), brandId: ctx.brandId, aggregateId: id, aggregateVersion: version, data } };
      return consumer[on](event as never, tx);
    });
  const named = { label: 'Category', path: 'category' };
  return {
    created: (id: string, parentId: string | null = null, version = 1) =>
      handle('created', id, version, categoryCreated.schema.parse({ ...named, parentId })),
    moved: (id: string, after: string | null, version: number) => {
      const changes = [{ field: 'parentId', before: null, after }];
      return handle('updated', id, version, categoryUpdated.schema.parse({ ...named, changes }));
    },
    renamed: (id: string, version: number) => {
      const changes = [{ field: 'name', before: 'Category', after: 'Other' }];
      return handle('updated', id, version, categoryUpdated.schema.parse({ ...named, changes }));
    },
    deleted: (id: string, version: number) =>
      handle('deleted', id, version, categoryDeleted.schema.parse({ ...named })),
    placed: (productId: string, categoryIds: readonly string[], skus: readonly string[], version = 1) => {
      const variants = skus.map((sku) => ({ id: newId(), sku }));
      return handle('placed', productId, version, productPlaced.schema.parse({ label: 'P', variants, categoryIds }));
    },
  };
}

/** A catalogue that answers over NATS, counts how often it is asked, and can fail; it stands for another service. */
export function anAnsweringCatalogue(service: TestService, answer: () => Places | null | Promise<Places | null>) {
  const link = service.app.get(NatsLink, { strict: false });
  const asked: unknown[] = [];
  const subscription = link.nc.subscribe(link.rpcSubject(productPlacesRpc.name), {
    callback: (_error, message) => {
      asked.push(message.json());
      const error = { code: 'UNAVAILABLE', message: 'Not now.', kind: 'unavailable', path: [], details: {} };
      void Promise.resolve(answer()).then((data) => message.respond(JSON.stringify(data ? { data } : { error })));
    },
  });
  return { asked, stop: () => subscription.unsubscribe() };
}
