import { newId } from '@mh-os/kernel';
import { PartnerKind } from '../../src/partners/partner.rules.ts';
import { PartnerUsersService } from '../../src/partners/partner-users.service.ts';
import { PartnersService } from '../../src/partners/partners.service.ts';
import { makeUser } from '../builders.ts';
import type { Sample } from './sample.ts';

/** A partner of the same name and VAT id in every brand, with somebody who works for it. */
export const partnersSample: Sample = {
  async seed(service, ctx) {
    const partners = service.app.get(PartnersService, { strict: false });
    const people = service.app.get(PartnerUsersService, { strict: false });
    const facts = { legalName: 'Same Salon GmbH', kinds: [PartnerKind.STAND], country: 'DE', vatId: 'DE136695976' };
    const { id } = await partners.create(ctx, { ...facts, idempotencyKey: newId() });
    const user = await makeUser(service, ctx, ['support-agent'], 'same-partner@example.com');
    await people.add(ctx, { partnerId: id, userId: user.id, idempotencyKey: newId() });
    return { Partner: id };
  },
  variables: {
    addPartnerUser: { input: { partnerId: newId(), userId: newId(), idempotencyKey: newId() } },
    changePartnerStatus: { input: { partnerId: newId(), action: 'PAUSE', reason: 'A sample.', expectedVersion: 1 } },
  },
};
