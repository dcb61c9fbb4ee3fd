import { roleSeeds } from '@mh-os/contracts';
import { type AssignFacts, checkRoles, decideRoles, permissionsOf } from './memberships.rules.ts';

const owner = new Set(roleSeeds.find((role) => role.key === 'brand-owner')?.permissions);
const can = (permission: string): boolean => owner.has(permission) || owner.has(`${permission.split('.')[0]}.*`);
const facts: AssignFacts = {
  granter: { actorId: 'me', platform: false, can },
  userId: 'you',
  before: ['support-agent'],
  after: ['pricing-operator'],
  owners: 1,
  roles: roleSeeds,
};
const decide = (change: Partial<AssignFacts>): string[] | string => {
  try {
    return decideRoles({ ...facts, ...change });
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('assigning roles', () => {
  it('stores sorted keys without repeats', () =>
    expect(decide({ after: ['support-agent', 'finance-approver', 'support-agent'] })).toEqual([
      'finance-approver',
      'support-agent',
    ]));
  it('ADM-4: refuses to change one’s own roles, up or down', () => {
    expect(decide({ userId: 'me', after: ['brand-owner'] })).toBe('SELF_GRANT_REFUSED');
    expect(decide({ userId: 'me', after: [] })).toBe('SELF_GRANT_REFUSED');
  });
  it('ADM-4: refuses to take the role from the last owner, also as a platform admin', () => {
    const last = { before: ['brand-owner'], after: ['support-agent'], owners: 1 };
    expect(decide(last)).toBe('LAST_OWNER_REFUSED');
    expect(decide({ ...last, granter: { ...facts.granter, platform: true } })).toBe('LAST_OWNER_REFUSED');
    expect(decide({ ...last, owners: 2 })).toEqual(['support-agent']);
  });
  it('ADM-4: refuses platform roles and unknown ones inside a brand', () => {
    expect(decide({ after: ['platform-admin'] })).toBe('ROLE_UNKNOWN');
    expect(decide({ after: ['king'] })).toBe('ROLE_UNKNOWN');
    expect(() => checkRoles(['king'], roleSeeds)).toThrow('brand-owner');
  });
  it('ADM-4: refuses to give or take what one does not hold', () => {
    const granter = { ...facts.granter, can: (permission: string) => permission === 'platform.membership.assign' };
    expect(decide({ granter, after: ['brand-owner', 'support-agent'] })).toBe('ROLE_BEYOND_OWN');
    expect(decide({ granter, after: [] })).toBe('ROLE_BEYOND_OWN');
    expect(decide({ granter, after: ['support-agent'] })).toEqual(['support-agent']);
    expect(decide({ granter: { ...granter, platform: true }, after: ['brand-owner'] })).toEqual(['brand-owner']);
  });
});

it('permissions of roles are their union, wildcards kept', () => {
  const union = permissionsOf(['brand-owner', 'support-agent', 'gone'], roleSeeds);
  expect(union).toContain('catalog-pricing.*');
  expect(new Set(union).size).toBe(union.length);
  expect(permissionsOf([], roleSeeds)).toEqual([]);
});
