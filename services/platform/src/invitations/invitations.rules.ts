import { DomainError } from '@mh-os/kernel';

const DAY_MS = 86_400_000;
/** How long an invitation can be accepted after it was sent last. */
export const INVITATION_LIFE_MS = 7 * DAY_MS;
/** Between two mails of one invitation. */
export const RESEND_PAUSE_MS = 60_000;

/** What is stored of an invitation's life; that it is too old shows by its date alone. */
export type InvitationState = 'PENDING' | 'ACCEPTED' | 'WITHDRAWN';

/** What decisions about an invitation need to know. */
export interface InvitationFacts {
  readonly status: InvitationState;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** An invitation as people see it: a pending one that is too old has expired. */
export function statusAt({ status, expiresAt }: InvitationFacts, now: Date): InvitationState | 'EXPIRED' {
  return status === 'PENDING' && now >= expiresAt ? 'EXPIRED' : status;
}

/** Refuses changes of invitations that were accepted or withdrawn; expired ones can be sent again. */
export function checkPending({ status }: InvitationFacts): void {
  if (status === 'PENDING') return;
  const was = status === 'ACCEPTED' ? 'accepted' : 'withdrawn';
  throw new DomainError('INVITATION_NOT_OPEN', `This invitation was ${was} already. Only an open one can change.`, {
    details: { status, allowed: ['PENDING'] },
  });
}

/** Refuses to mail the same address again at once. */
export function checkResend(invitation: InvitationFacts, now: Date): void {
  checkPending(invitation);
  const waitMs = invitation.sentAt.getTime() + RESEND_PAUSE_MS - now.getTime();
  if (waitMs > 0)
    throw new DomainError(
      'INVITATION_SENT_JUST_NOW',
      'This was sent a moment ago. Wait a minute, then send it again.',
      {
        details: { retryAfterSeconds: Math.ceil(waitMs / 1000) },
      },
    );
}
