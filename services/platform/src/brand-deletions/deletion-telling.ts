import { brandSuspended } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { BrandStatus } from '../brands/brands.rules.ts';
import { MailService } from '../mail/mail.service.ts';
import { OWNER_ROLE } from '../memberships/memberships.rules.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';
import { deletionCancelledMail, deletionRequestedMail } from './deletion-mails.ts';
import { ownersOf } from './deletion.read-model.ts';

/** What is told to whom; the decision itself is made above brands, so that the brand hears of it by this. */
export interface Telling {
  readonly deletionId: string;
  readonly brandId: string;
  readonly what: 'requested' | 'cancelled';
  /** Whether the brand was in use until then. */
  readonly suspended?: boolean;
}

/** Tells the brand's owners by mail, for they cannot sign in, and everybody else by the event of the suspension. */
@Injectable()
export class DeletionTelling {
  constructor(
    private readonly db: Db,
    private readonly mail: MailService,
  ) {}

  async tell({ deletionId, brandId, what, suspended = false }: Telling): Promise<void> {
    try {
      await this.db.tx(asPlatform(systemCtx(), brandId), async (tx) => {
        const { reason, cancelReason, dueAt } = await tx.get(BrandDeletionEntity, deletionId);
        const brand = await tx.get(BrandEntity, brandId);
        if (suspended) {
          const changes = [{ field: 'status', before: BrandStatus.ACTIVE, after: BrandStatus.SUSPENDED }];
          const target = { aggregateId: brand.id, aggregateVersion: brand.version };
          tx.emit(brandSuspended, { label: brand.name, reason, changes }, target);
        }
        const told = { brand: brand.name, dueAt, timeZone: brand.timeZone, reason: cancelReason ?? reason };
        const write = what === 'requested' ? deletionRequestedMail : deletionCancelledMail;
        for (const { email, locale } of await ownersOf(tx, brandId, OWNER_ROLE))
          await this.mail.enqueue(tx, {
            to: email,
            locale,
            content: write(locale, told),
            key: `${deletionId}:${what}:${email}`,
          });
      });
    } catch (error) {
      // Nobody is left to be told.
      if (!(error instanceof DomainError) || !['BRAND_DELETED', 'NOT_FOUND'].includes(error.code)) throw error;
    }
  }
}
