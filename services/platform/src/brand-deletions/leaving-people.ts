import type { Clock } from '@mh-os/kernel';
import { PrivacyEraser } from '@mh-os/messaging';
import { CLOCK, Db, erasePerson, NO_BRAND } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { closeAccount, eraseCollected, wordsOf } from '../privacy/privacy.read-model.ts';
import { ERASED_NAME, erasureTerms } from '../privacy/privacy.rules.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';
import { leavingPeople } from './deletion.read-model.ts';

/** Closes the accounts of people who belong to no other brand: as if each had been erased. */
@Injectable()
export class LeavingPeople {
  constructor(
    private readonly db: Db,
    private readonly eraser: PrivacyEraser,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One after the other, each in a transaction; whoever is closed already is not found again. */
  async leave(deletionId: string, brandId: string): Promise<void> {
    for (const userId of await this.db.read(systemCtx(), (tx) => leavingPeople(tx, brandId)))
      await this.close(deletionId, brandId, userId);
  }

  private async close(deletionId: string, brandId: string, userId: string): Promise<void> {
    const terms = await this.db.tx(systemCtx(), async (tx) => {
      const words = await wordsOf(tx, brandId, userId);
      const found = erasureTerms(words);
      const known = found.filter(({ anywhere }) => anywhere).map(({ text }) => text);
      await endSessionsOf(tx, { userId }, { reason: 'removed', now: this.clock.now(), name: ERASED_NAME });
      await closeAccount(tx, brandId, words);
      await eraseCollected(tx, NO_BRAND, userId, known);
      await erasePerson(tx, userId, found, true);
      const deletion = await tx.lock(BrandDeletionEntity, deletionId);
      await tx.update(deletion, { people: deletion.people + 1 });
      return found;
    });
    await this.eraser.purgeStream(null, userId, terms);
  }
}
