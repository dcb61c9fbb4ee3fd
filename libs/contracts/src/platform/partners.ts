import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

const partnerFacts = { label: z.string(), kinds: z.array(z.string()), country: z.string() };

export const partnerCreated = defineEvent({
  type: 'platform.partner.created',
  version: 1,
  aggregate: 'partner',
  description: 'A company that works with the brand was added.',
  schema: z.object({ ...partnerFacts, status: z.string() }),
});

export const partnerUpdated = defineEvent({
  type: 'platform.partner.updated',
  version: 1,
  aggregate: 'partner',
  description: 'Facts of a partner were changed.',
  schema: z.object({ ...partnerFacts, changes: z.array(changeSchema) }),
});

export const partnerStatusChanged = defineEvent({
  type: 'platform.partner.status-changed',
  version: 1,
  aggregate: 'partner',
  description: 'The work with a partner was paused, taken up again, or ended.',
  schema: z.object({ label: z.string(), status: z.string(), reason: z.string(), changes: z.array(changeSchema) }),
});

const partnerUser = { label: z.string(), partnerId: z.string(), userId: z.string(), roles: z.array(z.string()) };

export const partnerUserAdded = defineEvent({
  type: 'platform.partner.user-added',
  version: 1,
  aggregate: 'partner',
  description: 'A person was linked to a partner and sees what is of that partner.',
  schema: z.object(partnerUser),
});

export const partnerUserRemoved = defineEvent({
  type: 'platform.partner.user-removed',
  version: 1,
  aggregate: 'partner',
  description: 'A person no longer works for a partner.',
  schema: z.object(partnerUser),
});

/** Events of partners. */
export const partnerEvents = [
  partnerCreated,
  partnerUpdated,
  partnerStatusChanged,
  partnerUserAdded,
  partnerUserRemoved,
] as const;

export const partnerPermissions = definePermissions('platform', {
  'platform.partner.read': 'See the companies that work with the brand and their people.',
  'platform.partner.write': 'Add and change partner companies and their people.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const partnerOperations = defineOperations({
  partner: 'platform.partner.read',
  partners: 'platform.partner.read',
  myPartners: 'self',
  createPartner: 'platform.partner.write',
  updatePartner: 'platform.partner.write',
  changePartnerStatus: 'platform.partner.write',
  addPartnerUser: 'platform.partner.write',
  removePartnerUser: 'platform.partner.write',
});

/** Error codes, each with its meaning. */
export const partnerErrors = {
  PARTNER_NAME_TAKEN: 'The brand has a partner of this legal name already.',
  PARTNER_VAT_ID_TAKEN: 'Another partner of the brand has this VAT id.',
  PARTNER_KIND_REQUIRED: 'A partner is at least one of: stand, dealer, white label.',
  PARTNER_ENDED: 'The work with this partner has ended; nobody is added to it any more.',
  PARTNER_TEXT_INVALID: 'A text of the partner is empty, too long, or has control characters.',
  PARTNER_USER_TAKEN: 'This person is linked to the partner already.',
  PHONE_INVALID: 'This is not a phone number of the country, nor one with a country code.',
} as const;
