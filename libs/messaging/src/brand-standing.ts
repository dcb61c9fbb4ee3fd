import { brandResumed, brandSuspended } from '@mh-os/contracts';
import type { Envelope, EventDef } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import { Handlers } from './handlers.ts';

const SUSPEND = 'INSERT INTO suspended_brand (brand_id) VALUES ($1) ON CONFLICT DO NOTHING';
const RESUME = 'DELETE FROM suspended_brand WHERE brand_id = $1';

/**
 * Keeps which brands are suspended, so that their jobs wait in every service. Not in platform, which knows by itself, and
 * whose jobs for such a brand are what its owners are told and asked for: mails, exports.
 */
@Injectable()
export class BrandStanding {
  constructor(@Inject(MESSAGING_OPTIONS) { service }: MessagingOptions, @Inject(Handlers) handlers: Handlers) {
    if (service === 'platform') return;
    for (const [def, sql] of [
      [brandSuspended, SUSPEND],
      [brandResumed, RESUME],
    ] as [EventDef, string][]) {
      const note = async ({ brandId }: Envelope, tx: Tx): Promise<void> => {
        if (brandId !== null) await tx.query('brand_standing', sql, [brandId]);
      };
      handlers.add({ kind: 'event', def }, note as never);
    }
  }
}
