import { Ctx } from '@mh-os/kernel';
import { scopeCondition } from './scope.ts';

const ctx = (scopes?: Record<string, string[]>) =>
  new Ctx({ brandId: 'b', actor: { kind: 'person', id: 'p' }, requestId: 'r', ...(scopes ? { scopes } : {}) });

describe('scopeCondition', () => {
  it('asks nothing of who is bound by nothing', () => {
    expect(scopeCondition(ctx(), { office: 't.office_id' })).toEqual({ sql: 'true', params: [] });
  });

  it('A4: leaves a bound actor their own, by parameters after those of the query', () => {
    expect(scopeCondition(ctx({ office: ['o1'], shop: [] }), { office: 't.office_id', shop: 't.shop_id' }, 2)).toEqual({
      sql: 't.office_id = any($3::uuid[]) and t.shop_id = any($4::uuid[])',
      params: [['o1'], []],
    });
  });

  it('A4: leaves nothing where the query does not say how its rows belong, and all where they belong to everybody', () => {
    expect(scopeCondition(ctx({ office: ['o1'] }), {}).sql).toBe('false');
    expect(scopeCondition(ctx({ toString: ['o1'] }), {}).sql).toBe('false');
    expect(scopeCondition(ctx({ office: ['o1'] }), { office: null })).toEqual({ sql: 'true', params: [] });
  });
});
