import { Ctx } from './ctx.ts';

const ctx = (permissions: string[], kind: 'person' | 'anonymous' = 'person') =>
  new Ctx({ brandId: null, actor: { kind, id: 'u1' }, permissions, requestId: 'r1' });

describe('Ctx', () => {
  it('grants by name, by domain and by star, and denies by default', () => {
    expect(ctx(['loyalty.points.redeem']).can('loyalty.points.redeem')).toBe(true);
    expect(ctx(['loyalty.*']).can('loyalty.points.redeem')).toBe(true);
    expect(ctx(['*']).can('loyalty.points.redeem')).toBe(true);
    expect(ctx([]).can('loyalty.points.redeem')).toBe(false);
    expect(ctx(['loyalty.points.read']).can('loyalty.points.redeem')).toBe(false);
    expect(ctx(['loyal.*']).can('loyalty.points.redeem')).toBe(false);
  });

  it('names the missing permission and who can grant it', () => {
    expect(() => ctx([]).require('loyalty.points.redeem')).toThrow(/loyalty\.points\.redeem.*owner/);
    expect(() => ctx(['*'], 'anonymous').require('loyalty.points.redeem')).toThrow(/Sign in/);
    expect(() => ctx([], 'anonymous').requireSignedIn()).toThrow(/Sign in/);
    expect(() => ctx([]).requireSignedIn()).not.toThrow();
  });

  it('names the roles that include the permission, where it can', () => {
    const told = ctx([]).with({ rolesAllowing: () => ['clerk', 'boss'] });
    const refusal = (): unknown => {
      try {
        return told.require('loyalty.points.redeem');
      } catch (error) {
        return (error as { details: unknown }).details;
      }
    };
    expect(() => told.require('loyalty.points.redeem')).toThrow(/clerk, boss/);
    expect(refusal()).toMatchObject({ permission: 'loyalty.points.redeem', roles: ['clerk', 'boss'] });
  });

  it('knows what binds the actor: absent binds nothing, empty leaves nothing', () => {
    const free = ctx([]);
    const rep = free.with({ scopes: { office: ['a'], shop: [] } });
    expect([free.bound, rep.bound]).toEqual([false, true]);
    expect([free.within('office', 'b'), rep.within('office', 'a'), rep.within('office', 'b')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([rep.within('shop', 'a'), rep.within('office', null), rep.within('other', null)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('refuses everything with the reason where everything is withheld, whatever is held', () => {
    const kept = ctx(['*']).with({ brandId: 'b1', withheld: { code: 'FACTOR_MISSING', message: 'Set one up.' } });
    for (const refused of [
      () => kept.require('a.b.c'),
      () => kept.requireBrand(),
      () => kept.requireAdmitted(),
      () => kept.with({ requestId: 'r2' }).require('a.b.c'),
    ])
      expect(refused).toThrow(expect.objectContaining({ code: 'FACTOR_MISSING', kind: 'forbidden' }));
    expect(() => kept.requireSignedIn()).not.toThrow();
    expect(() => kept.with({ withheld: undefined }).require('a.b.c')).not.toThrow();
  });

  it('asks for a brand where one is needed', () => {
    expect(() => ctx([]).requireBrand()).toThrow(/brand/);
    expect(ctx([]).with({ brandId: 'b1' }).requireBrand()).toBe('b1');
  });

  it('copies everything else when one fact changes', () => {
    const copy = ctx(['a.b.c']).with({ causationId: 'e1' });
    expect([copy.causationId, copy.requestId, copy.correlationId, copy.can('a.b.c')]).toEqual(['e1', 'r1', 'r1', true]);
  });
});
