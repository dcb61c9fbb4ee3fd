import { DomainError } from './errors.ts';
import { defineTransitions } from './transitions.ts';

const door = defineTransitions('Door', {
  OPEN: { close: 'CLOSED' },
  CLOSED: { open: 'OPEN', lock: 'LOCKED' },
  LOCKED: {},
});

describe('transitions', () => {
  it('moves along legal edges', () => {
    expect(door.next('CLOSED', 'lock')).toBe('LOCKED');
    expect(door.legal('CLOSED')).toEqual(['open', 'lock']);
  });

  it('refuses others and names the legal ones', () => {
    expect(() => door.next('OPEN', 'lock')).toThrow('Door is OPEN: lock is not possible; allowed now: close.');
    expect(() => door.next('LOCKED', 'open')).toThrow('nothing is allowed any more');
    try {
      door.next('OPEN', 'open');
    } catch (error) {
      expect((error as DomainError).details).toEqual({ state: 'OPEN', action: 'open', legal: ['close'] });
    }
  });
});
