import { z } from 'zod';
import { changeSchema, defineEvent } from '../define.ts';

export const brandCreated = defineEvent({
  type: 'platform.brand.created',
  version: 1,
  aggregate: 'brand',
  description: 'A brand was created; every service provisions its defaults for it.',
  schema: z.object({
    label: z.string(),
    slug: z.string(),
    defaultCurrency: z.string().length(3),
    defaultCountry: z.string().length(2),
    defaultLocale: z.string(),
  }),
});

export const brandUpdated = defineEvent({
  type: 'platform.brand.updated',
  version: 1,
  aggregate: 'brand',
  description: 'Settings of a brand were changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const userCreated = defineEvent({
  type: 'platform.user.created',
  version: 1,
  aggregate: 'user',
  description: 'A person was added to the brand.',
  schema: z.object({ label: z.string(), roles: z.array(z.string()) }),
});

export const membershipChanged = defineEvent({
  type: 'platform.membership.changed',
  version: 1,
  aggregate: 'membership',
  description: "A person's roles in the brand were changed.",
  schema: z.object({ label: z.string(), userId: z.string(), changes: z.array(changeSchema) }),
});

export const sessionStarted = defineEvent({
  type: 'platform.session.started',
  version: 1,
  aggregate: 'session',
  description: 'A person signed in.',
  schema: z.object({ label: z.string(), userId: z.string() }),
});

export const sessionRevoked = defineEvent({
  type: 'platform.session.revoked',
  version: 1,
  aggregate: 'session',
  description: 'A session was ended: signed out, or revoked because a refresh token was used twice.',
  schema: z.object({ label: z.string(), userId: z.string(), reason: z.enum(['signed-out', 'token-reuse', 'expired']) }),
});

export const platformEvents = [
  brandCreated,
  brandUpdated,
  userCreated,
  membershipChanged,
  sessionStarted,
  sessionRevoked,
] as const;
