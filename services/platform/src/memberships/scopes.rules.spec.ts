import { type ScopeRow, scopesOf } from './scopes.read-model.ts';

const rows: ScopeRow[] = [
  { membershipId: 'm1', kind: 'partner', refId: 'p1' },
  { membershipId: 'm1', kind: 'partner', refId: 'p2' },
  { membershipId: 'm2', kind: 'territory', refId: 't1' },
];
const free = { boundBy: null };

describe('what binds a person', () => {
  it('nothing, where neither roles nor the membership say so', () => {
    expect(scopesOf({ id: 'm3' }, [free], rows)).toEqual({});
  });
  it('what the membership names, whatever the roles', () => {
    expect(scopesOf({ id: 'm1' }, [free], rows)).toEqual({ partner: ['p1', 'p2'] });
  });
  it('a role that is bound by a kind of which nothing was named leaves nothing', () => {
    expect(scopesOf({ id: 'm3' }, [{ boundBy: 'partner' }], rows)).toEqual({ partner: [] });
  });
  it('a second role does not lift it', () => {
    expect(scopesOf({ id: 'm2' }, [{ boundBy: 'territory' }, free, { boundBy: 'partner' }], rows)).toEqual({
      partner: [],
      territory: ['t1'],
    });
  });
});
