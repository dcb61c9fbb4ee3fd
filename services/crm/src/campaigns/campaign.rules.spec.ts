import {
  assertMayDecide,
  campaignActions,
  campaignLife,
  type CampaignAction,
  originOf,
  plainCode,
  plainPurpose,
} from './campaign.rules.ts';

const code = (wanted: string): Error => expect.objectContaining({ code: wanted }) as Error;
const person = { kind: 'person' as const, id: 'ada' };

describe('the life of a campaign', () => {
  it('goes from the draft over a second person to its end', () => {
    const steps: CampaignAction[] = ['SUBMIT', 'APPROVE', 'SCHEDULE', 'LAUNCH', 'PAUSE', 'RESUME', 'COMPLETE'];
    const way = steps.reduce(
      (states, step) => [...states, campaignLife.next(states.at(-1)!, step)],
      ['DRAFT' as ReturnType<typeof campaignLife.next>],
    );
    expect(way).toEqual(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RUNNING', 'PAUSED', 'RUNNING', 'COMPLETED']);
  });

  it('refuses every other step and names the legal ones', () => {
    let refused = 0;
    for (const state of campaignLife.states)
      for (const action of Object.keys(campaignActions) as CampaignAction[]) {
        const legal = campaignLife.legal(state);
        if (legal.includes(action)) continue;
        refused += 1;
        try {
          campaignLife.next(state, action);
          throw new Error(`${state} ${action} went through`);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { state, action, legal } });
        }
      }
    expect(refused).toBe(8 * 11 - 3 - 4 - 4 - 3 - 4 - 3);
  });

  it('leads back to the draft whatever is changed before the start, and changes nothing after it', () => {
    for (const state of ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'] as const)
      expect(campaignLife.next(state, 'CHANGE')).toBe('DRAFT');
    for (const state of ['RUNNING', 'PAUSED', 'COMPLETED', 'CANCELLED'] as const)
      expect(campaignLife.legal(state)).not.toContain('CHANGE');
  });
});

describe('who decides', () => {
  it('is a person, and another one than who submitted', () => {
    expect(() => assertMayDecide({ id: 'bob' }, person)).not.toThrow();
    expect(() => assertMayDecide(null, person)).not.toThrow();
    expect(() => assertMayDecide({ id: 'ada' }, person)).toThrow(code('CAMPAIGN_SUBMITTER_APPROVES'));
    for (const kind of ['director', 'automation', 'integration', 'system'] as const)
      expect(() => assertMayDecide({ id: 'bob' }, { kind, id: 'x' })).toThrow(code('CAMPAIGN_DECIDED_BY_PERSON'));
  });

  it('is told apart from where it comes from', () => {
    expect((['person', 'director', 'automation', 'integration'] as const).map((kind) => originOf({ kind }))).toEqual([
      ...['HUMAN', 'AI', 'AUTOMATION', 'AUTOMATION'],
    ]);
  });
});

describe('codes and purposes', () => {
  it('are small and plain', () => {
    expect(plainCode(' Spring-2027 ')).toBe('spring-2027');
    expect(plainPurpose(' Newsletter ')).toBe('newsletter');
    expect([plainPurpose(''), plainPurpose(null)]).toEqual([null, null]);
    for (const wrong of ['', 'a b', 'ä', '-a', 'a'.repeat(61)])
      expect(() => plainCode(wrong)).toThrow(code('CAMPAIGN_CODE_INVALID'));
    expect(() => plainPurpose('a b')).toThrow(code('CAMPAIGN_INVALID'));
  });
});
