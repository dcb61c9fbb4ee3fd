import { type Actor, canonicalJson, sha256 } from '@mh-os/kernel';
import {
  approvalTransitions,
  bindPayload,
  checkDecision,
  checkWithdrawal,
  type DecisionFacts,
  othersCanDecide,
} from './approvals.rules.ts';

const { payload, payloadHash } = bindPayload({ b: 1, a: 2 });
const facts: DecisionFacts = {
  state: 'PENDING',
  requesterId: 'author',
  requesterKind: 'person',
  payload,
  payloadHash,
  expiresAt: new Date('2030-01-02'),
};
const second: Actor = { kind: 'person', id: 'second' };
const outcome = (work: () => void): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const decide = (
  change: Partial<DecisionFacts> = {},
  decision: { actor?: Actor; hash?: string; now?: Date; action?: 'approve' | 'reject' } = {},
): string =>
  outcome(() =>
    checkDecision(
      { ...facts, ...change },
      { action: 'approve', actor: second, hash: payloadHash, now: new Date('2030-01-01'), ...decision },
    ),
  );

describe('deciding about a protected change', () => {
  it('ADM-6: binds the payload in canonical form, so that the order of keys does not matter', () => {
    expect(payload).toBe('{"a":2,"b":1}');
    expect(payloadHash).toBe(sha256(canonicalJson({ a: 2, b: 1 })));
    expect(outcome(() => bindPayload('x'.repeat(70_000)))).toBe('APPROVAL_TOO_LARGE');
  });

  it('ADM-6: a second person decides, in time, about what was asked', () => {
    expect(decide()).toBe('allowed');
    expect(decide({}, { action: 'reject' })).toBe('allowed');
    expect(decide({}, { actor: { kind: 'person', id: 'author' } })).toBe('APPROVAL_OWN_CHANGE');
    expect(decide({}, { actor: { kind: 'director', id: 'ai' } })).toBe('APPROVAL_PERSON_NEEDED');
    expect(decide({}, { actor: { kind: 'integration', id: 'key' } })).toBe('APPROVAL_PERSON_NEEDED');
    expect(decide({}, { now: new Date('2030-01-02') })).toBe('APPROVAL_EXPIRED');
    expect(decide({}, { hash: 'another' })).toBe('APPROVAL_HASH_MISMATCH');
    expect(decide({ payload: '{"a":3,"b":1}' })).toBe('APPROVAL_HASH_MISMATCH');
  });

  it('is decided once: every other state refuses each action', () => {
    for (const state of approvalTransitions.states.filter((each) => each !== 'PENDING'))
      expect([decide({ state }), decide({ state }, { action: 'reject' })]).toEqual([
        'ILLEGAL_TRANSITION',
        'ILLEGAL_TRANSITION',
      ]);
  });

  it('is withdrawn by its author alone', () => {
    expect(outcome(() => checkWithdrawal(facts, { kind: 'person', id: 'author' }))).toBe('allowed');
    expect(outcome(() => checkWithdrawal(facts, second))).toBe('APPROVAL_NOT_OWN');
    expect(outcome(() => checkWithdrawal(facts, { kind: 'integration', id: 'author' }))).toBe('APPROVAL_NOT_OWN');
    expect(outcome(() => checkWithdrawal({ ...facts, state: 'EXPIRED' }, { kind: 'person', id: 'author' }))).toBe(
      'ILLEGAL_TRANSITION',
    );
  });

  it('needs somebody else who may decide and may make the change', () => {
    const member = (userId: string, ...permissions: string[]) => ({ userId, permissions: new Set(permissions) });
    const may = (...members: ReturnType<typeof member>[]) => othersCanDecide(members, 'author', 'platform.flag.write');
    expect(may(member('author', '*'))).toBe(false);
    expect(may(member('b', 'platform.approval.decide'))).toBe(false);
    expect(may(member('b', 'platform.flag.write'))).toBe(false);
    expect(may(member('author', '*'), member('b', 'platform.*'))).toBe(true);
  });
});
