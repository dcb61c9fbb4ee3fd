import { needsSecondPerson } from './flag-approval.rules.ts';

describe('ADM-6: a second person for protected flags', () => {
  const guarded = { protected: true };
  it.each([
    ['of what is not protected nothing waits', { protected: false }, { protected: true }, false],
    ['switching off never waits', guarded, { enabled: false }, false],
    ['switching on waits', guarded, { enabled: true }, true],
    ['nothing else travels with the kill switch', guarded, { enabled: false, protected: false }, true],
    ['taking the protection away waits', guarded, { protected: false }, true],
    ['archiving waits', guarded, { status: 'ARCHIVED' as const }, true],
  ])('%s', (_about, flag, patch, waits) => expect(needsSecondPerson(flag, patch)).toBe(waits));
});
