import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent, defineRpc } from '../define.ts';

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

export const userUpdated = defineEvent({
  type: 'platform.user.updated',
  version: 1,
  aggregate: 'user',
  description: 'A person changed the name or language they go by in the brand.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const userRemoved = defineEvent({
  type: 'platform.user.removed',
  version: 1,
  aggregate: 'user',
  description: 'A person was taken out of the brand; their sessions there ended.',
  schema: z.object({ label: z.string(), roles: z.array(z.string()) }),
});

export const accountSecured = defineEvent({
  type: 'platform.account.secured',
  version: 1,
  aggregate: 'user',
  description: 'A person changed how they prove who they are.',
  schema: z.object({
    label: z.string(),
    change: z.enum([
      'password-changed',
      'password-reset',
      'email-changed',
      'second-factor-on',
      'second-factor-off',
      'recovery-codes-renewed',
      'recovery-code-used',
      'second-factor-locked',
    ]),
  }),
});

export const invitationSent = defineEvent({
  type: 'platform.invitation.sent',
  version: 1,
  aggregate: 'invitation',
  description: 'Somebody was invited to the brand, or invited again.',
  schema: z.object({ label: z.string(), roles: z.array(z.string()), round: z.int().positive() }),
});

export const invitationWithdrawn = defineEvent({
  type: 'platform.invitation.withdrawn',
  version: 1,
  aggregate: 'invitation',
  description: 'An invitation to the brand was withdrawn.',
  schema: z.object({ label: z.string() }),
});

export const invitationAccepted = defineEvent({
  type: 'platform.invitation.accepted',
  version: 1,
  aggregate: 'invitation',
  description: 'An invitation to the brand was accepted.',
  schema: z.object({ label: z.string(), userId: z.string() }),
});

/** Events of people, sign-in and sessions. */
export const identityEvents = [
  userCreated,
  userUpdated,
  userRemoved,
  accountSecured,
  sessionStarted,
  sessionRevoked,
  invitationSent,
  invitationWithdrawn,
  invitationAccepted,
] as const;

/** For services that keep who is a member by events, where an event is still on its way. */
export const membersRpc = defineRpc({
  name: 'platform.member.check',
  description: 'Who of these people works for the brand of the caller: is a member with a role.',
  request: z.object({ userIds: z.array(z.string().min(1).max(100)).min(1).max(200) }),
  reply: z.object({ members: z.array(z.string()) }),
});

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
  removeUser: 'platform.user.remove',
  viewer: 'public',
  signIn: 'public',
  completeSignIn: 'public',
  refreshSession: 'public',
  switchBrand: 'self',
  signOut: 'self',
  mySessions: 'self',
  endSession: 'self',
  userSessions: 'platform.session.read',
  endUserSessions: 'platform.session.revoke',
  updateProfile: 'self',
  changePassword: 'self',
  requestPasswordReset: 'public',
  resetPassword: 'public',
  requestEmailChange: 'self',
  confirmEmailChange: 'public',
  secondFactor: 'self',
  startSecondFactor: 'self',
  confirmSecondFactor: 'self',
  renewRecoveryCodes: 'self',
  disableSecondFactor: 'self',
  invitations: 'platform.user.invite',
  inviteUser: 'platform.user.invite',
  resendInvitation: 'platform.user.invite',
  withdrawInvitation: 'platform.user.invite',
  invitationOffer: 'public',
  acceptInvitation: 'public',
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
  PASSWORD_WRONG: 'The current password is not the one that was given.',
  LINK_INVALID: 'The link was used, withdrawn, replaced by a newer one or is too old; ask for another.',
  EMAIL_UNCHANGED: 'This is the address that the account has already.',
  SECOND_FACTOR_WRONG: 'The code is wrong, too old or was used before.',
  SECOND_FACTOR_LOCKED: 'Too many wrong codes; the second factor of this account rests for a while.',
  SECOND_FACTOR_ON: 'The second factor is switched on already.',
  SECOND_FACTOR_OFF: 'The second factor is not switched on, or setting it up was not begun.',
  SECOND_FACTOR_REQUIRED:
    'This brand asks for a second factor. Set one up in your account; until then nothing else works here.',
  SECOND_FACTOR_KEPT: 'A brand that the person works for asks for a second factor, so it stays on.',
  CHALLENGE_ENDED: 'The sign-in took too long or was finished already; begin again with the password.',
  INVITATION_PENDING: 'This address has an open invitation to the brand; send that one again or withdraw it.',
  INVITATION_NOT_OPEN: 'The invitation was accepted or withdrawn already.',
  INVITATION_SENT_JUST_NOW: 'The invitation was sent a moment ago; wait a minute before sending it again.',
  INVITATION_OTHER_PERSON: 'The invitation is for another address than the one of the person who is signed in.',
  USER_REMOVE_SELF: 'Nobody takes themselves out of a brand.',
} as const;
