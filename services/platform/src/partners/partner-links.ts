import { partnerUserAdded, partnerUserRemoved } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import type { MembershipEntity } from '../memberships/membership.entity.ts';
import { PartnerEntity } from './partner.entity.ts';

/** Tells that somebody works for a partner now, or no longer does; the partner's version counts its people, too. */
export async function tellLink(
  tx: Tx,
  partner: PartnerEntity,
  member: Pick<MembershipEntity, 'name' | 'userId'>,
  { linked, roles }: { readonly linked: boolean; readonly roles: readonly string[] },
): Promise<void> {
  await tx.update(partner, {});
  const data = { label: member.name, partnerId: partner.id, userId: member.userId, roles: [...roles] };
  const target = { aggregateId: partner.id, aggregateVersion: partner.version };
  tx.emit(linked ? partnerUserAdded : partnerUserRemoved, data, target);
}

/** The partners among these ids, locked in one order, so that two who link the same ones do not wait for each other. */
export async function lockPartners(tx: Tx, ids: readonly string[]): Promise<Map<string, PartnerEntity>> {
  const known =
    ids.length === 0
      ? []
      : await tx.find(
          PartnerEntity,
          ids.map((id) => ({ id })),
        );
  const locked = await tx.lockAll(
    PartnerEntity,
    known.map(({ id }) => id),
  );
  return new Map(locked.map((partner) => [partner.id, partner]));
}
