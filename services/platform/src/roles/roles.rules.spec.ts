import {
  checkKey,
  checkPermissions,
  checkRoleChange,
  needsSecondPerson,
  type RoleChangeFacts,
  roleChanges,
  type RoleContent,
} from './roles.rules.ts';

const READ = 'platform.brand.read';
const PRICE = 'catalog-pricing.price.read';
const role = (permissions: string[], change: Partial<RoleContent> = {}): RoleContent => ({
  name: 'Clerk',
  description: '',
  permissions,
  protected: false,
  boundBy: null,
  ...change,
});
const someone = { userId: 'someone', name: 'Someone' };
const facts = (change: Partial<RoleChangeFacts>): RoleChangeFacts => ({
  author: { actorId: 'me', platform: false, can: (name) => name === READ || name === PRICE },
  before: role([READ]),
  after: role([READ, PRICE]),
  holders: [],
  ...change,
});
const outcome = (work: () => unknown): unknown => {
  try {
    return work() ?? 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const judge = (change: Partial<RoleChangeFacts>) => outcome(() => checkRoleChange(facts(change)));

describe('roles of a brand', () => {
  it('have keys of their own', () => {
    expect(checkKey('night-clerk')).toBe('night-clerk');
    for (const key of ['brand-owner', 'platform-admin', 'A', 'x', '1a', 'a b', 'a'.repeat(41)])
      expect(outcome(() => checkKey(key))).toBe('ROLE_KEY_INVALID');
  });

  it('ADM-4: hold permissions by name, none of the platform itself, no wildcard', () => {
    expect(checkPermissions([READ, PRICE, READ])).toEqual([PRICE, READ]);
    for (const name of ['platform.*', '*', 'platform.brand.create', 'platform.admin.assign', 'nothing.at.all'])
      expect(outcome(() => checkPermissions([name]))).toBe('ROLE_PERMISSION_UNKNOWN');
  });

  it('ADM-4: are never changed beyond what the author holds, up or down', () => {
    expect(judge({})).toBe('allowed');
    expect(judge({ after: role([READ, 'platform.audit.read']) })).toBe('ROLE_BEYOND_OWN');
    expect(judge({ before: role(['platform.audit.read']), after: role([]) })).toBe('ROLE_BEYOND_OWN');
    expect(judge({ before: role(['platform.audit.read']), after: null })).toBe('ROLE_BEYOND_OWN');
    const platform = { actorId: 'me', platform: true, can: () => false };
    expect(judge({ author: platform, after: role(['platform.audit.read']) })).toBe('allowed');
  });

  it('ADM-4: are never widened by somebody who holds them', () => {
    const holders = [{ userId: 'me', name: 'Me' }];
    expect(judge({ holders })).toBe('SELF_GRANT_REFUSED');
    expect(judge({ holders, before: role([READ], { boundBy: 'partner' }), after: role([READ]) })).toBe(
      'SELF_GRANT_REFUSED',
    );
    expect(judge({ holders, before: role([READ, PRICE]), after: role([READ]) })).toBe('allowed');
  });

  it('are not deleted from under people, who are named', () => {
    expect(judge({ after: null })).toBe('allowed');
    expect(judge({ after: null, holders: [someone] })).toBe('ROLE_ASSIGNED');
    expect(() => checkRoleChange(facts({ after: null, holders: [someone] }))).toThrow(/1 person has.*Someone/);
    const many = Array.from({ length: 7 }, (_unused, i) => ({ userId: `u${i}`, name: `N${i}` }));
    expect(() => checkRoleChange(facts({ after: null, holders: many }))).toThrow(/7 people have.*N4 …/);
  });

  it('ADM-6: need a second person where they are protected, or give more to people who have them', () => {
    const needs = (change: Partial<RoleChangeFacts>) => needsSecondPerson(facts(change));
    expect(needs({})).toBe(false);
    expect(needs({ before: null })).toBe(false);
    expect(needs({ holders: [someone] })).toBe(true);
    expect(needs({ holders: [someone], before: role([READ, PRICE]), after: role([READ]) })).toBe(false);
    expect(needs({ holders: [someone], before: role([READ], { boundBy: 'partner' }), after: role([READ]) })).toBe(true);
    const guarded = role([READ], { protected: true });
    expect(needs({ before: guarded, after: role([READ]) })).toBe(true);
    expect(needs({ before: guarded, after: null })).toBe(true);
  });

  it('tell what changed', () => {
    expect(roleChanges(role([READ]), role([READ, PRICE], { protected: true, boundBy: 'partner' }))).toEqual([
      { field: 'permissions', before: READ, after: `${READ}, ${PRICE}` },
      { field: 'protected', before: 'false', after: 'true' },
      { field: 'boundBy', before: null, after: 'partner' },
    ]);
    expect(roleChanges(null, role([]))[0]).toEqual({ field: 'name', before: null, after: 'Clerk' });
    expect(roleChanges(role([]), role([]))).toEqual([]);
  });
});
