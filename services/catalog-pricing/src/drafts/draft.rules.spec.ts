import type { Actor } from '@mh-os/kernel';
import fc from 'fast-check';
import {
  assertActivation,
  assertAuthor,
  assertLines,
  assertMayDecide,
  assertNotSuperseded,
  DRAFT_ACTIONS,
  DRAFT_STATUSES,
  draftTransitions,
  permittedActions,
  sourceOf,
  unseenBreaches,
} from './draft.rules.ts';

const person = (id: string): Actor => ({ kind: 'person', id });
const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('draft rules', () => {
  it('P8: only the listed transitions exist, and a refusal names the legal ones', () => {
    const legal = Object.fromEntries(DRAFT_STATUSES.map((status) => [status, draftTransitions.legal(status)]));
    expect(legal).toEqual({
      DRAFT: ['UPDATE', 'SUBMIT', 'WITHDRAW'],
      SUBMITTED: ['APPROVE', 'SCHEDULE', 'REJECT', 'WITHDRAW', 'EXPIRE'],
      SCHEDULED: ['CANCEL', 'WITHDRAW', 'ACTIVATE', 'FAIL'],
      APPLIED: ['ROLL_BACK'],
      REJECTED: [],
      WITHDRAWN: [],
      CANCELLED: [],
      EXPIRED: [],
      FAILED_ACTIVATION: [],
    });
    for (const status of DRAFT_STATUSES)
      for (const action of DRAFT_ACTIONS) {
        const outcome = code(() => draftTransitions.next(status, action));
        expect(outcome).toBe(legal[status]?.includes(action) ? 'ok' : 'ILLEGAL_TRANSITION');
      }
  });

  it('P8: the author never decides, whoever they are', () => {
    expect(code(() => assertMayDecide(person('a'), person('a')))).toBe('DRAFT_AUTHOR_APPROVES');
    expect(code(() => assertMayDecide({ kind: 'director', id: 'd' }, person('a')))).toBe('ok');
    expect(code(() => assertMayDecide(person('a'), person('b')))).toBe('ok');
  });

  it.each(['director', 'automation', 'integration', 'system', 'anonymous'] as const)(
    'P8: a %s never decides',
    (kind) => {
      expect(code(() => assertMayDecide(person('a'), { kind, id: 'x' }))).toBe('DRAFT_DECIDED_BY_PERSON');
    },
  );

  it('only the author changes a draft', () => {
    expect(code(() => assertAuthor(person('a'), person('a'), 'SUBMIT'))).toBe('ok');
    expect(code(() => assertAuthor(person('a'), person('b'), 'SUBMIT'))).toBe('DRAFT_NOT_AUTHOR');
    expect(code(() => assertAuthor(person('a'), { kind: 'director', id: 'a' }, 'SUBMIT'))).toBe('DRAFT_NOT_AUTHOR');
  });

  it('offers each caller what would succeed', () => {
    const draft = { status: 'SUBMITTED' as const, author: person('a') };
    const all = { canCreate: true, canApprove: true };
    expect(permittedActions(draft, { actor: person('a'), ...all })).toEqual(['WITHDRAW']);
    expect(permittedActions(draft, { actor: person('b'), ...all })).toEqual(['APPROVE', 'SCHEDULE', 'REJECT']);
    expect(permittedActions(draft, { actor: person('b'), canCreate: true, canApprove: false })).toEqual([]);
    expect(permittedActions(draft, { actor: { kind: 'director', id: 'd' }, ...all })).toEqual([]);
    expect(permittedActions({ ...draft, status: 'DRAFT' }, { actor: person('a'), ...all })).toEqual([
      'UPDATE',
      'SUBMIT',
      'WITHDRAW',
    ]);
    expect(permittedActions({ ...draft, status: 'REJECTED' }, { actor: person('b'), ...all })).toEqual([]);
  });

  it('the source follows from who wrote it', () => {
    expect(['person', 'integration', 'director', 'automation'].map((kind) => sourceOf(kind as Actor['kind']))).toEqual([
      'PERSON',
      'PERSON',
      'DIRECTOR',
      'AUTOMATION',
    ]);
  });

  it('P8: one superseded line refuses the whole draft', () => {
    const line = fc.record({ lineId: fc.uuid(), baseVersion: fc.nat(5), currentVersion: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const stale = lines.some((one) => one.baseVersion !== one.currentVersion);
        expect(code(() => assertNotSuperseded(lines))).toBe(stale ? 'DRAFT_SUPERSEDED' : 'ok');
      }),
    );
  });

  it('a draft has 1 to n lines, each variant and channel once', () => {
    const line = (variantId: string, channelId = 'c') => ({ variantId, channelId });
    expect(code(() => assertLines([], 5))).toBe('DRAFT_EMPTY');
    expect(code(() => assertLines([line('a'), line('b')], 1))).toBe('DRAFT_TOO_LONG');
    expect(code(() => assertLines([line('a'), line('a')], 5))).toBe('DRAFT_LINE_DUPLICATE');
    expect(code(() => assertLines([line('a'), line('a', 'd')], 5))).toBe('ok');
  });

  it('P8: offers taking back an approval to those who approve, and rolling back to those who write', () => {
    const draft = { status: 'SCHEDULED' as const, author: { kind: 'person', id: 'a' } };
    const all = { canCreate: true, canApprove: true };
    expect(permittedActions(draft, { actor: person('b'), ...all })).toEqual(['CANCEL']);
    expect(permittedActions(draft, { actor: person('a'), canCreate: true, canApprove: false })).toEqual(['WITHDRAW']);
    expect(permittedActions(draft, { actor: { kind: 'director', id: 'd' }, ...all })).toEqual([]);
    expect(permittedActions({ ...draft, status: 'APPLIED' }, { actor: person('b'), ...all })).toEqual(['ROLL_BACK']);
  });

  it('P8: an activation lies ahead, at most 366 days', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const at = (text: string) => () => assertActivation(new Date(text), now);
    expect(at('2026-01-01T00:00:00Z')).toThrow(/to come/);
    expect(at('2027-01-02T00:00:01Z')).toThrow(/366/);
    expect(at('2026-01-01T00:00:01Z')).not.toThrow();
    expect(at('2027-01-02T00:00:00Z')).not.toThrow();
  });

  it('P7: an approval covers the breaches that it saw and no other', () => {
    const said = (guardrailId: string, outcome: string) => ({ guardrailId, outcome });
    const approved = [said('a', 'NEEDS_APPROVAL'), said('b', 'PASSED')];
    const now = [said('a', 'NEEDS_APPROVAL'), said('b', 'NEEDS_APPROVAL'), said('c', 'WARNED')];
    expect(unseenBreaches(now, approved)).toEqual([said('b', 'NEEDS_APPROVAL')]);
  });
});
