import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { defineEvent } from '../define.ts';

export const userCreated = defineEvent({
  type: 'platform.user.created',
  version: 1,
  aggregate: 'user',
  description: 'A person was added to the brand.',
  schema: z.object({ label: z.string(), roles: z.array(z.string()) }),
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

/** Events of people, sign-in and sessions. */
export const identityEvents = [userCreated, sessionStarted, sessionRevoked] as const;

export const identityPermissions = definePermissions('platform', {
  'platform.user.read': 'See the people who work for the brand and their roles.',
  'platform.user.create': 'Add a person to the brand.',
  'platform.user.invite': 'Invite a person to the brand by mail, and withdraw invitations.',
  'platform.user.remove': 'Take a person out of the brand.',
  'platform.session.read': 'See where the people of the brand are signed in.',
  'platform.session.revoke': 'Sign other people of the brand out.',
  'platform.schema.read': 'Read the schema of the graph: introspection and downloads.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const identityOperations = defineOperations({
  users: 'platform.user.read',
  createUser: 'platform.user.create',
  viewer: 'public',
  signIn: 'public',
  refreshSession: 'public',
  switchBrand: 'self',
  signOut: 'self',
});

/** Error codes, each with its meaning. */
export const identityErrors = {
  SIGN_IN_FAILED: 'E-mail address or password is wrong; the answer does not say which.',
  SIGN_IN_LOCKED: 'Too many attempts for this account or address; try again later.',
  SIGN_IN_BUSY: 'Too many people are signing in at this moment; try again in a few seconds.',
  SIGN_IN_NO_BRAND: 'The person has no access to the brand asked for, or to any brand.',
  SESSION_ENDED: 'The session has ended or its refresh token was used before; sign in again.',
  USER_EMAIL_INVALID: 'This is not an e-mail address.',
  USER_EMAIL_TAKEN: 'This person is in the brand already.',
  PASSWORD_TOO_WEAK: 'The password is too short or too common.',
  NAME_INVALID: 'A name is empty or too long.',
} as const;
