import { sha256 } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { anonymous, startTestService, TestClock, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { SecretKey } from '../src/secret-key.ts';
import { SessionsService } from '../src/sessions/sessions.service.ts';
import {
  ASSIGN_ROLES,
  makeBrand,
  makeUser,
  REFRESH,
  run,
  type Session,
  signIn,
  stranger,
  type TestBrand,
} from './builders.ts';

const SWITCH = `mutation ($input: SwitchBrandInput!) { switchBrand(input: $input) {
  session { accessToken refreshToken viewer { brand { id } roles { key } } } userErrors { code } } }`;
const SIGN_OUT = `mutation ($input: SignOutInput!) { signOut(input: $input) { endedSessions userErrors { code } } }`;

describe('sessions', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const refresh = (refreshToken: string) => run<{ session: Session }>(service, anonymous(), REFRESH, { refreshToken });
  const code = (answer: { userErrors: { code: string }[] }) => answer.userErrors[0]?.code;
  /** The same rules under a clock that the test moves. */
  const at = (clock: TestClock) => new SessionsService(service.app.get(Db), clock, service.app.get(SecretKey));
  const fails = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  const ended = async (token: string) =>
    (
      await service.admin.query<{ end_reason: string | null }>(
        'SELECT s.end_reason FROM session s JOIN refresh_token t ON t.session_id = s.id WHERE t.token_hash = $1',
        [sha256(token)],
      )
    ).rows[0]!.end_reason;
  const as = async (session: Session) =>
    brand.owner.with({
      sessionId: session.viewer.sessionId,
      actor: { kind: 'person', id: session.viewer.user.id, name: 'P' },
    });

  it('A6: a refresh token gives the next one', async () => {
    const first = (await signIn(service, brand.ownerEmail)).session!;
    const second = await refresh(first.refreshToken);
    expect(second.session!.refreshToken).not.toBe(first.refreshToken);
    expect(second.session!.viewer.brand!.id).toBe(brand.id);
    expect((await refresh(second.session!.refreshToken)).session).toBeTruthy();
  });

  it('A6: 20 parallel uses of one token give one successor, the same to all', async () => {
    const { refreshToken } = (await signIn(service, brand.ownerEmail)).session!;
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    const tokens = new Set(answers.map((answer) => answer.session?.refreshToken));
    expect(tokens.size).toBe(1);
    const { rows } = await service.admin.query(
      `SELECT 1 FROM refresh_token WHERE session_id = (SELECT session_id FROM refresh_token WHERE token_hash = $1)`,
      [sha256(refreshToken)],
    );
    expect(rows).toHaveLength(2);
    expect((await refresh([...tokens][0]!)).session).toBeTruthy();
  });

  it('A6: reuse ends the whole family at once', async () => {
    const first = (await signIn(service, brand.ownerEmail)).session!;
    const second = (await refresh(first.refreshToken)).session!;
    const third = (await refresh(second.refreshToken)).session!;
    expect(code(await refresh(first.refreshToken))).toBe('SESSION_ENDED');
    expect(code(await refresh(third.refreshToken))).toBe('SESSION_ENDED');
    expect(await ended(third.refreshToken)).toBe('token-reuse');
    const revoked = await service.events('platform.session.revoked');
    expect(revoked.at(-1)).toMatchObject({ brandId: brand.id, data: { reason: 'token-reuse' } });
  });

  it('A6: a lost answer can be fetched again for ten seconds, not longer', async () => {
    const clock = new TestClock(new Date());
    const { refreshToken } = (await signIn(service, brand.ownerEmail)).session!;
    const first = await at(clock).refresh(anonymous(), refreshToken);
    clock.advance({ seconds: 9 });
    expect((await at(clock).refresh(anonymous(), refreshToken)).refreshToken).toBe(first.refreshToken);
    clock.advance({ seconds: 2 });
    expect(await fails(at(clock).refresh(anonymous(), refreshToken))).toBe('SESSION_ENDED');
    expect(await fails(at(clock).refresh(anonymous(), first.refreshToken))).toBe('SESSION_ENDED');
  });

  it('ends after 7 idle days, and after 30 days in any case', async () => {
    const idle = new TestClock(new Date());
    const { refreshToken } = (await signIn(service, brand.ownerEmail)).session!;
    idle.advance({ days: 7, minutes: 1 });
    expect(await fails(at(idle).refresh(anonymous(), refreshToken))).toBe('SESSION_ENDED');
    expect(await ended(refreshToken)).toBe('expired');

    const old = (await signIn(service, brand.ownerEmail)).session!;
    await service.admin.query(`UPDATE session SET expires_at = now() WHERE id = $1`, [old.viewer.sessionId]);
    expect(code(await refresh(old.refreshToken))).toBe('SESSION_ENDED');
    expect(await ended(old.refreshToken)).toBe('expired');
  });

  it.each(['', 'mhr_', `mhr_${'a'.repeat(43)}`, `' OR 1=1 --`, 'x'.repeat(100)])('T19: refuses %j', async (token) =>
    expect(code(await refresh(token))).toBe('SESSION_ENDED'),
  );

  it('moves to another brand with other permissions; the former refresh token is dead', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    await makeUser(service, other.owner, ['finance-approver'], email);
    const first = (await signIn(service, email)).session!;
    const ctx = await as(first);
    const moved = await run<{ session: Session }>(service, ctx, SWITCH, { brandId: other.id });
    expect(moved.session!.viewer).toMatchObject({ brand: { id: other.id }, roles: [{ key: 'finance-approver' }] });
    expect(code(await refresh(first.refreshToken))).toBe('SESSION_ENDED');
    const next = await refresh(moved.session!.refreshToken);
    expect(next.session!.viewer.brand!.id).toBe(other.id);
  });

  it('T5: does not move into a brand of others, nor by a session of others', async () => {
    const other = await makeBrand(service);
    const mine = (await signIn(service, brand.ownerEmail)).session!;
    const theirs = (await signIn(service, other.ownerEmail)).session!;
    expect(code(await run(service, await as(mine), SWITCH, { brandId: other.id }))).toBe('SIGN_IN_NO_BRAND');
    const stolen = (await as(mine)).with({ sessionId: theirs.viewer.sessionId });
    expect(code(await run(service, stolen, SWITCH, { brandId: brand.id }))).toBe('SESSION_ENDED');
    expect((await refresh(theirs.refreshToken)).session!.viewer.brand!.id).toBe(other.id);
  });

  it('a person whose roles were taken gets no more tokens', async () => {
    const { email, id } = await makeUser(service, brand.owner, ['support-agent']);
    const { refreshToken } = (await signIn(service, email)).session!;
    await run(service, brand.owner, ASSIGN_ROLES, { userId: id, roles: [], expectedVersion: 1 });
    expect(code(await refresh(refreshToken))).toBe('SIGN_IN_NO_BRAND');
    expect(code(await signIn(service, email))).toBe('SIGN_IN_NO_BRAND');
    await run(service, brand.owner, ASSIGN_ROLES, { userId: id, roles: ['support-agent'], expectedVersion: 2 });
    expect((await refresh(refreshToken)).session).toBeTruthy();
  });

  it('signs out of one session, or of all', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const [one, two, three] = [
      await signIn(service, email),
      await signIn(service, email),
      await signIn(service, email),
    ];
    const ctx = await as(one.session!);
    expect(await run(service, ctx, SIGN_OUT, {})).toMatchObject({ endedSessions: 1, userErrors: [] });
    expect(await run(service, ctx, SIGN_OUT, {})).toMatchObject({ endedSessions: 0 });
    expect(code(await refresh(one.session!.refreshToken))).toBe('SESSION_ENDED');
    expect((await refresh(two.session!.refreshToken)).session).toBeTruthy();
    expect(await run(service, await as(two.session!), SIGN_OUT, { allSessions: true })).toMatchObject({
      endedSessions: 2,
    });
    expect(code(await refresh(three.session!.refreshToken))).toBe('SESSION_ENDED');
  });

  it('shows the viewer to who is signed in and nobody to others', async () => {
    const { viewer } = (await signIn(service, brand.ownerEmail)).session!;
    const query =
      '{ viewer { user { id name } brand { id } permissions memberships { brand { name } roles { key } } } }';
    const ctx = brand.owner.with({ sessionId: viewer.sessionId });
    const seen = await service.graphql(ctx, query);
    expect(seen.codes).toEqual([]);
    expect(seen.data!['viewer']).toMatchObject({ user: { id: viewer.user.id }, brand: { id: brand.id } });
    expect((await service.graphql(stranger(), query)).data).toEqual({ viewer: null });
    await run(service, ctx, SIGN_OUT, {});
    expect((await service.graphql(ctx, query)).data).toEqual({ viewer: null });
  });
});
