import type { Actor } from '@mh-os/kernel';
import fc from 'fast-check';
import {
  assertAuthor,
  assertLines,
  assertMayDecide,
  assertNotSuperseded,
  DRAFT_ACTIONS,
  DRAFT_STATUSES,
  draftTransitions,
  permittedActions,
  sourceOf,
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
      SUBMITTED: ['APPROVE', 'REJECT', 'WITHDRAW'],
      APPLIED: [],
      REJECTED: [],
      WITHDRAWN: [],
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
    expect(permittedActions(draft, { actor: person('b'), ...all })).toEqual(['APPROVE', 'REJECT']);
    expect(permittedActions(draft, { actor: person('b'), canCreate: true, canApprove: false })).toEqual([]);
    expect(permittedActions(draft, { actor: { kind: 'director', id: 'd' }, ...all })).toEqual([]);
    expect(permittedActions({ ...draft, status: 'DRAFT' }, { actor: person('a'), ...all })).toEqual([
      'UPDATE',
      'SUBMIT',
      'WITHDRAW',
    ]);
    expect(permittedActions({ ...draft, status: 'APPLIED' }, { actor: person('b'), ...all })).toEqual([]);
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
});
