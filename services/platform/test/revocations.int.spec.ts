import type { Jwks } from '@mh-os/auth';
import { newId, systemClock } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { aPlatformAdmin, anonymous, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { KeysService } from '../src/keys/keys.service.ts';
import { asPlatform, systemCtx } from '../src/platform-scope.ts';
import { revoke } from '../src/revocations/revocations.ts';
import type { RevocationPage } from '../src/revocations/revocations.service.ts';
import { RevocationsService } from '../src/revocations/revocations.service.ts';
import { SecretKey } from '../src/secret-key.ts';
import { ASSIGN_ROLES, makeBrand, makeUser, REFRESH, run, type Session, signIn, type TestBrand } from './builders.ts';
import { GATEWAY, readInternal } from './gateway-client.ts';

const SIGN_OUT = `mutation ($input: SignOutInput!) { signOut(input: $input) { endedSessions userErrors { code } } }`;

describe('revocations', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const look = async (since?: string): Promise<RevocationPage> => {
    const response = await readInternal(
      service,
      `/internal/revocations${since === undefined ? '' : `?since=${since}`}`,
    );
    expect(response.status).toBe(200);
    return (await response.json()) as RevocationPage;
  };
  const named = (page: RevocationPage) => page.revocations.map(([, kind, subject]) => `${kind} ${subject}`);
  /**
   * What a gateway learns from something that happens. Looks overlap while any transaction of the database is open, so a
   * page may tell again what an earlier one told: gateways know it by its id and pass over it.
   */
  const after = async (work: () => Promise<unknown>): Promise<string[]> => {
    const { cursor, revocations } = await look();
    const known = new Set(revocations.map(([id]) => id));
    await work();
    const page = await look(cursor);
    return named({ ...page, revocations: page.revocations.filter(([id]) => !known.has(id)) });
  };
  const session = async (): Promise<Session> => (await signIn(service, brand.ownerEmail)).session!;
  const db = () => service.app.get(Db);

  it('A2: answers the gateway itself, nobody on whose behalf it asks, and nobody without its signature', async () => {
    const path = '/internal/revocations';
    for (const ctx of [
      null,
      anonymous(),
      brand.owner,
      aPlatformAdmin(),
      GATEWAY.with({ actor: { kind: 'person', id: 'gateway' } }),
    ])
      expect([401, 403]).toContain((await readInternal(service, path, ctx)).status);
    expect((await readInternal(service, path)).status).toBe(200);
  });

  it('T17: signing out ends the session', async () => {
    const { viewer } = await session();
    const ctx = brand.owner.with({ sessionId: viewer.sessionId });
    expect(await after(() => run(service, ctx, SIGN_OUT, { allSessions: false }))).toEqual([
      `session ${viewer.sessionId}`,
    ]);
  });

  it('A6: a refresh token used twice ends the session', async () => {
    const { viewer, refreshToken } = await session();
    const spent = () => run<{ session: Session }>(service, anonymous(), REFRESH, { refreshToken });
    const next = (await spent()).session!;
    await run(service, anonymous(), REFRESH, { refreshToken: next.refreshToken });
    expect(await after(spent)).toEqual([`session ${viewer.sessionId}`]);
  });

  it("T17: changed roles end a person's tokens of that brand, a rolled back change ends none", async () => {
    const { id, membership } = await makeUser(service, brand.owner, ['support-agent']);
    const input = { userId: id, roles: ['developer'], expectedVersion: membership.version };
    expect(await after(() => run(service, brand.owner, ASSIGN_ROLES, { ...input, roles: ['nobody'] }))).toEqual([]);
    expect(await after(() => run(service, brand.owner, ASSIGN_ROLES, input))).toEqual([`membership ${brand.id}:${id}`]);
  });

  it('T17: a suspended brand, a removed member, changed platform roles and a changed role end theirs, whoever changes the rows', async () => {
    const other = await makeBrand(service);
    const { id } = await makeUser(service, other.owner, ['support-agent']);
    const sql =
      (text: string, ...params: unknown[]) =>
      () =>
        service.admin.query(text, params);
    expect(
      await after(
        sql(`UPDATE role SET permissions = permissions || '{platform.schema.read}' WHERE key = 'support-agent'`),
      ),
    ).toContain(`brand ${other.id}`);
    expect(await after(sql(`DELETE FROM membership WHERE user_id = $1`, id))).toEqual([`membership ${other.id}:${id}`]);
    expect(await after(sql(`UPDATE app_user SET platform_roles = '{platform-admin}' WHERE id = $1`, id))).toEqual([
      `user ${id}`,
    ]);
    expect(await after(sql(`UPDATE brand SET name = 'Other' WHERE id = $1`, other.id))).toEqual([]);
    expect(await after(sql(`UPDATE brand SET status = 'SUSPENDED' WHERE id = $1`, other.id))).toEqual([
      `brand ${other.id}`,
    ]);
    expect(await after(sql(`UPDATE brand SET status = 'ACTIVE' WHERE id = $1`, other.id))).toEqual([]);
  });

  it('A3: nothing is overlooked that commits late or while others do', async () => {
    let { cursor } = await look();
    const learnt = new Set<string>();
    const ids = Array.from({ length: 40 }, () => newId());
    const writing = ids.map((id, index) =>
      db().tx(systemCtx(), async (tx) => {
        await revoke(tx, { kind: 'user', id });
        await new Promise((done) => setTimeout(done, (index % 8) * 20));
      }),
    );
    const reader = async () => {
      const page = await look(cursor);
      cursor = page.cursor;
      for (const name of named(page)) learnt.add(name);
    };
    let busy = true;
    const all = Promise.all(writing).finally(() => (busy = false));
    while (busy) await reader();
    await all;
    await reader();
    expect([...learnt].filter((name) => ids.some((id) => name.endsWith(id)))).toHaveLength(ids.length);
  });

  it('a cursor of another time or no cursor at all tells everything', async () => {
    await db().tx(systemCtx(), (tx) => revoke(tx, { kind: 'user', id: 'somebody' }));
    for (const since of ['999999999999999', 'nonsense', '1--'])
      expect(named(await look(since))).toContain('user somebody');
  });

  it("T3: a brand may end tokens of its own, not those of others, and reads nobody's", async () => {
    const own = (kind: 'membership' | 'api-key', brandId: string) =>
      db().tx(brand.owner, (tx) => revoke(tx, { kind, id: newId(), brandId }));
    await own('membership', brand.id);
    await expect(own('api-key', newId())).rejects.toThrow();
    await expect(db().tx(brand.owner, (tx) => revoke(tx, { kind: 'user', id: newId() }))).rejects.toThrow();
    expect(await db().read(brand.owner, (tx) => tx.query('peek', 'SELECT * FROM revocation'))).toEqual([]);
    await db().tx(asPlatform(brand.owner), (tx) => revoke(tx, { kind: 'user', id: newId() }));
  });

  it('what outlived every token is dropped; keys stay longer', async () => {
    await db().tx(systemCtx(), async (tx) => {
      await revoke(tx, { kind: 'user', id: 'old' });
      await revoke(tx, { kind: 'key', id: 'old' });
    });
    await service.admin.query(`UPDATE revocation SET created_at = now() - interval '30 minutes' WHERE subject = 'old'`);
    await service.app.get(RevocationsService).forget();
    const left = await service.admin.query(`SELECT kind FROM revocation WHERE subject = 'old'`);
    expect(left.rows).toEqual([{ kind: 'key' }]);
  });

  it('A3: a revoked key is replaced first, then gone from the key set and named to gateways', async () => {
    const keys = new KeysService(db(), systemClock, service.app.get(SecretKey));
    const { kid } = await keys.signing();
    const learnt = await after(() => keys.revoke(kid, 20));
    expect(learnt).toEqual([`key ${kid}`]);
    const now = await keys.signing();
    expect(now.kid).not.toBe(kid);
    const published: Jwks = await keys.jwks();
    expect(published.keys.map((key) => key.kid)).toContain(now.kid);
    expect(published.keys.map((key) => key.kid)).not.toContain(kid);
    await expect(keys.revoke(kid)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
