import { memberEnrolled, memberTierChanged, pointsValued } from '@mh-os/contracts';
import type { Envelope } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BRAND } from '../sql.ts';

const insert = `INSERT INTO loyalty_fact AS f (brand_id, id, version, created_at, updated_at, member_id, program_id, person_id, tier, tier_version, points)
  VALUES (${BRAND}, gen_random_uuid(), 1, now(), now(), $1, $2, $3, $4, $5, $6) ON CONFLICT (brand_id, member_id) DO UPDATE SET updated_at = now(), version = f.version + 1`;
const ENROLLED = `${insert}, person_id = excluded.person_id`;
/** An older tier that comes late does not take the place of a newer one. */
const TIER = `${insert}, person_id = excluded.person_id, tier = CASE WHEN excluded.tier_version > f.tier_version THEN excluded.tier ELSE f.tier END,
  tier_version = greatest(f.tier_version, excluded.tier_version)`;
const POINTS = `${insert}, points = f.points + excluded.points`;

/** What segments know of loyalty: whose wallet, which tier, how many points. Events may come in any order, never count twice. */
@Injectable()
export class LoyaltyFactsConsumer {
  @OnEvent(memberEnrolled)
  async enrolled({ aggregateId, data }: Envelope<z.infer<typeof memberEnrolled.schema>>, tx: Tx): Promise<void> {
    await tx.query('loyalty_enrolled', ENROLLED, [aggregateId, data.programId, data.personId, null, 0, 0]);
  }

  @OnEvent(memberTierChanged)
  async tier(
    { aggregateId, aggregateVersion, data }: Envelope<z.infer<typeof memberTierChanged.schema>>,
    tx: Tx,
  ): Promise<void> {
    await tx.query('loyalty_tier', TIER, [aggregateId, data.programId, data.personId, data.tier, aggregateVersion, 0]);
  }

  @OnEvent(pointsValued)
  async points({ data }: Envelope<z.infer<typeof pointsValued.schema>>, tx: Tx): Promise<void> {
    await tx.query('loyalty_points', POINTS, [data.memberId, data.programId, null, null, 0, data.points]);
  }
}
