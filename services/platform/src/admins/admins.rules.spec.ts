import { roleSeeds } from '@mh-os/contracts';
import { type AppointFacts, decideAppointment, givesMore } from './admins.rules.ts';

const facts: AppointFacts = {
  actorId: 'me',
  userId: 'you',
  before: ['platform-owner'],
  after: ['platform-admin'],
  owners: 2,
  roles: roleSeeds,
};
const decide = (change: Partial<AppointFacts>): unknown => {
  try {
    return decideAppointment({ ...facts, ...change });
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('saying who runs the platform', () => {
  it('ADM-6: needs a second person for more, not for less', () => {
    const more = (before: string[], after: string[]) => givesMore(before, after, roleSeeds);
    expect(more([], ['platform-admin'])).toBe(true);
    expect(more(['platform-admin'], ['platform-owner'])).toBe(true);
    expect(more(['platform-owner'], ['platform-admin'])).toBe(false);
    expect(more(['platform-admin', 'platform-owner'], ['platform-admin'])).toBe(false);
    expect(more(['platform-admin'], [])).toBe(false);
  });
  it('stores sorted keys without repeats', () =>
    expect(decide({ after: ['platform-owner', 'platform-admin', 'platform-owner'] })).toEqual([
      'platform-admin',
      'platform-owner',
    ]));
  it('ADM-4: not one’s own, not the last owner’s, no role of a brand', () => {
    expect(decide({ userId: 'me' })).toBe('SELF_GRANT_REFUSED');
    expect(decide({ owners: 1 })).toBe('LAST_PLATFORM_OWNER_REFUSED');
    expect(decide({ owners: 1, after: [] })).toBe('LAST_PLATFORM_OWNER_REFUSED');
    expect(decide({ owners: 1, before: ['platform-admin'], after: [] })).toEqual([]);
    expect(decide({ after: ['brand-owner'] })).toBe('ROLE_UNKNOWN');
    expect(decide({ owners: 2 })).toEqual(['platform-admin']);
  });
});
