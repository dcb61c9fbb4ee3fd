import { decideAnswer, OVERDUE_S, ProvisioningState, trouble, waitingSeconds } from './provisioning.rules.ts';

const at = new Date('2026-01-01T00:00:00Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const facts = (state: ProvisioningState, error: string | null = null) => ({ state, requestedAt: at, error });

describe('an answer of a service', () => {
  it.each([
    [ProvisioningState.PENDING, true, ProvisioningState.DONE],
    [ProvisioningState.PENDING, false, ProvisioningState.FAILED],
    [ProvisioningState.FAILED, true, ProvisioningState.DONE],
    [ProvisioningState.FAILED, false, ProvisioningState.FAILED],
    [ProvisioningState.DONE, true, null],
    [ProvisioningState.DONE, false, null],
  ])('in state %s, good: %s, leads to %s', (state, ok, next) => expect(decideAnswer(state, ok)).toBe(next));
});

describe('trouble', () => {
  it('is silence of a minute, with how long it lasts', () => {
    expect(trouble(facts(ProvisioningState.PENDING), later(OVERDUE_S - 1))).toBeNull();
    expect(trouble(facts(ProvisioningState.PENDING), later(90))).toContain('No answer for 90 s');
  });
  it('is what the service said, as long as nothing better came', () => {
    expect(trouble(facts(ProvisioningState.FAILED, 'X: y'), at)).toBe('X: y');
    expect(trouble(facts(ProvisioningState.DONE, 'X: y'), later(999))).toBeNull();
  });
  it('counts no seconds once there is an answer, and never backwards', () => {
    expect(waitingSeconds(facts(ProvisioningState.DONE), later(9))).toBeNull();
    expect(waitingSeconds(facts(ProvisioningState.PENDING), later(-9))).toBe(0);
  });
});
