import { type Actor, allows, canonicalJson, defineTransitions, DomainError, sha256 } from '@mh-os/kernel';

export type ApprovalState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN' | 'APPLIED' | 'FAILED';
export type ApprovalAction = 'approve' | 'reject' | 'withdraw' | 'expire' | 'apply' | 'fail';

/** One field that a change would change. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The life of a request. APPROVED lasts only while another service applies the change. */
export const approvalTransitions = defineTransitions<ApprovalState, ApprovalAction>('The change', {
  PENDING: { approve: 'APPROVED', reject: 'REJECTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' },
  APPROVED: { apply: 'APPLIED', fail: 'FAILED' },
  REJECTED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  APPLIED: {},
  FAILED: {},
});

/** How long a change waits for its second person. */
export const APPROVAL_LIFETIME_MS = 14 * 24 * 3_600_000;
/** Holding this lets people decide. */
export const DECIDE = 'platform.approval.decide';

const PAYLOAD_MAX = 65_536;

/** The text that is stored of a payload, and its hash. */
export function bindPayload(payload: unknown): { readonly payload: string; readonly payloadHash: string } {
  const text = canonicalJson(payload);
  if (text.length > PAYLOAD_MAX)
    throw new DomainError('APPROVAL_TOO_LARGE', `A change of at most ${PAYLOAD_MAX} characters can be approved.`, {
      details: { length: text.length, allowed: PAYLOAD_MAX },
    });
  return { payload: text, payloadHash: sha256(text) };
}

/** What a decision looks at. */
export interface DecisionFacts {
  readonly state: ApprovalState;
  readonly requesterId: string;
  readonly requesterKind: string;
  readonly payload: string;
  readonly payloadHash: string;
  readonly expiresAt: Date;
}

/** Four eyes: a person decides, never the one who asked, in time, and about exactly what was asked (ADM-6). */
export function checkDecision(
  facts: DecisionFacts,
  decision: { readonly action: 'approve' | 'reject'; readonly actor: Actor; readonly hash: string; readonly now: Date },
): void {
  const { action, actor, hash, now } = decision;
  if (actor.kind !== 'person')
    throw new DomainError('APPROVAL_PERSON_NEEDED', `People decide about protected changes; a ${actor.kind} cannot.`);
  approvalTransitions.next(facts.state, action);
  if (actor.id === facts.requesterId)
    throw new DomainError(
      'APPROVAL_OWN_CHANGE',
      'You asked for this change: a second person has to decide about it. You can withdraw it.',
      { path: ['id'] },
    );
  if (facts.expiresAt <= now)
    throw new DomainError('APPROVAL_EXPIRED', 'The time to decide is over. Ask for the change again.', {
      path: ['id'],
      details: { expiredAt: facts.expiresAt.toISOString() },
    });
  if (hash !== facts.payloadHash || sha256(facts.payload) !== facts.payloadHash)
    throw new DomainError('APPROVAL_HASH_MISMATCH', 'This is not the change that you looked at. Load it again.', {
      path: ['payloadHash'],
      details: { payloadHash: facts.payloadHash },
    });
}

/** Only who asked takes a change back. */
export function checkWithdrawal(facts: DecisionFacts, actor: Actor): void {
  approvalTransitions.next(facts.state, 'withdraw');
  if (actor.id !== facts.requesterId || actor.kind !== facts.requesterKind)
    throw new DomainError(
      'APPROVAL_NOT_OWN',
      'Only the person who asked for a change withdraws it. You can reject it, if your roles allow that.',
      { path: ['id'] },
    );
}

/** Somebody of a brand with what they may do there. */
export interface Member {
  readonly userId: string;
  readonly permissions: ReadonlySet<string>;
}

/** Whether somebody else could decide about a change of this permission. */
export function othersCanDecide(members: readonly Member[], requesterId: string, permission: string): boolean {
  return members.some(
    ({ userId, permissions }) =>
      userId !== requesterId && allows(permissions, DECIDE) && allows(permissions, permission),
  );
}
