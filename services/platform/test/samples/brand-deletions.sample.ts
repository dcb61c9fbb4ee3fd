import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import { BrandDeletionEntity } from '../../src/brand-deletions/brand-deletion.entity.ts';
import { freshParts, slugHash } from '../../src/brand-deletions/brand-deletions.rules.ts';
import { systemCtx } from '../../src/platform-scope.ts';
import type { Sample } from './sample.ts';

const about = { label: 'x', deletionId: newId(), brandId: newId() };

/** Deletions belong to the platform; what is told of one that nobody knows changes nothing. */
export const brandDeletionsSample: Sample = {
  eventData: {
    'platform.brand.deletion-due': about,
    'catalog-pricing.brand.purged': { ...about, counts: [], error: null },
  },
};

/** A deletion that has begun. */
export async function aDueDeletion(service: TestService, brandId: string): Promise<string> {
  const none = { confirmedBy: null, cancelledBy: null, cancelReason: null, cancelledAt: null, finishedAt: null };
  const { id } = await service.app.get(Db).tx(systemCtx(), (tx) =>
    tx.insert(BrandDeletionEntity, {
      ...{
        ofBrand: brandId,
        name: 'Sample',
        slug: 'sample',
        slugHash: slugHash('sample'),
        reason: 'A sample.',
        ...none,
      },
      ...{
        state: 'PURGING' as const,
        dueAt: new Date(0),
        begunAt: new Date(),
        parts: freshParts(['platform']),
        people: 0,
      },
      requestedBy: { kind: 'person', id: newId(), name: 'Sample' },
    }),
  );
  return id;
}
