import { newId } from '@mh-os/kernel';
import { anonymous, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { RetentionService } from '../src/retention/retention.service.ts';
import {
  callerOf,
  makeBrand,
  makeUser,
  PASSWORD,
  REFRESH,
  run,
  type Session,
  signedIn,
  signIn,
  stranger,
  type TestBrand,
  unique,
} from './builders.ts';

const MINE = '{ mySessions { id device address current startedAt lastUsedAt } }';
const THEIRS = 'query ($userId: ID!) { userSessions(userId: $userId) { id device current } }';
const END = `mutation ($input: EndSessionInput!) { endSession(input: $input) { endedSessions userErrors { code } } }`;
const SIGN_OUT = `mutation ($input: SignOutInput!) { signOut(input: $input) { endedSessions userErrors { code } } }`;
const END_USER = `mutation ($input: EndUserSessionsInput!) { endUserSessions(input: $input) { endedSessions userErrors { code } } }`;

interface Listed {
  readonly id: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly current: boolean;
}

describe('the list of sessions', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((error) => error.code);
  const mine = async (session: Session) =>
    (await service.graphql(callerOf(session), MINE)).data!['mySessions'] as Listed[];
  const theirs = async (ctx: TestBrand['owner'], userId: string) =>
    (await service.graphql(ctx, THEIRS, { userId })).data!['userSessions'] as Listed[];
  const refreshed = async ({ refreshToken }: Session) =>
    codes(await run(service, anonymous(), REFRESH, { refreshToken }));

  it('shows where one is signed in, and ends one of them or all others', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const one = (await signIn(service, email, PASSWORD, { device: 'Firefox', from: stranger('ip:203.0.113.7') }))
      .session!;
    const [two, three] = [
      await signedIn(service, email, PASSWORD, { device: 'Phone' }),
      await signedIn(service, email),
    ];
    const list = await mine(one);
    expect(list.map(({ id }) => id).sort()).toEqual(
      [one, two.session, three.session].map(({ viewer }) => viewer.sessionId).sort(),
    );
    expect(list.find(({ current }) => current)).toMatchObject({
      id: one.viewer.sessionId,
      device: 'Firefox',
      address: '203.0.113.7',
    });
    const end = (id: string) => run(service, callerOf(one), END, { id });
    expect(await end(two.session.viewer.sessionId)).toMatchObject({ endedSessions: 1 });
    expect(codes(await end(two.session.viewer.sessionId))).toEqual(['NOT_FOUND']);
    expect(await refreshed(two.session)).toEqual(['SESSION_ENDED']);
    expect(await run(service, callerOf(one), SIGN_OUT, { otherSessions: true })).toMatchObject({ endedSessions: 1 });
    expect(await refreshed(three.session)).toEqual(['SESSION_ENDED']);
    expect(await refreshed(one)).toEqual([]);
    expect(await mine(one)).toHaveLength(1);
  });

  it('T5: ends nobody else’s session', async () => {
    const { session } = await signedIn(service, brand.ownerEmail);
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const { ctx } = await signedIn(service, email);
    const foreign = await run(service, ctx, END, { id: session.viewer.sessionId });
    expect(codes(foreign)).toEqual(['NOT_FOUND']);
    expect(await refreshed(session)).toEqual([]);
  });

  it('shows a brand where its people work for it, not where they work for others, and signs them out there', async () => {
    const other = await makeBrand(service);
    const { email, id } = await makeUser(service, brand.owner, ['support-agent']);
    await makeUser(service, other.owner, ['support-agent'], email);
    const here = (await signIn(service, email, PASSWORD, { brandId: brand.id })).session!;
    const there = (await signIn(service, email, PASSWORD, { brandId: other.id })).session!;
    expect((await theirs(brand.owner, id)).map((session) => session.id)).toEqual([here.viewer.sessionId]);
    expect((await theirs(other.owner, id)).map((session) => session.id)).toEqual([there.viewer.sessionId]);
    const wrong = { userId: id, sessionId: there.viewer.sessionId };
    expect(await run(service, brand.owner, END_USER, wrong)).toMatchObject({ endedSessions: 0 });
    expect(await run(service, brand.owner, END_USER, { userId: id })).toMatchObject({ endedSessions: 1 });
    expect(await refreshed(here)).toEqual(['SESSION_ENDED']);
    expect(await refreshed(there)).toEqual([]);
    const [event] = (await service.events('platform.session.revoked')).filter(
      ({ aggregateId }) => aggregateId === here.viewer.sessionId,
    );
    expect(event).toMatchObject({ brandId: brand.id, data: { userId: id, reason: 'signed-out' } });
  });

  it('T5: a session that one brand’s provider vouched for reaches nothing in other brands', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    await makeUser(service, other.owner, ['support-agent'], email);
    const here = (await signIn(service, email, PASSWORD, { brandId: brand.id })).session!;
    const there = (await signIn(service, email, PASSWORD, { brandId: other.id })).session!;
    const bind = 'UPDATE session SET bound_brand_id = $2 WHERE id = $1';
    await service.admin.query(bind, [here.viewer.sessionId, brand.id]);
    expect((await mine(here)).map(({ id }) => id)).toEqual([here.viewer.sessionId]);
    expect(codes(await run(service, callerOf(here), END, { id: there.viewer.sessionId }))).toEqual(['NOT_FOUND']);
    await run(service, callerOf(here), SIGN_OUT, { otherSessions: true });
    expect(await refreshed(there)).toEqual([]);
  });

  it('A5: while 200 sign-ins come at once, others are served', async () => {
    const { ctx } = await signedIn(service, brand.ownerEmail);
    const flood = Array.from({ length: 200 }, () => signIn(service, `${unique('nobody')}@example.com`, 'wrong one'));
    const served = await Promise.all(
      Array.from({ length: 20 }, () => service.graphql(ctx, '{ viewer { user { id } } }')),
    );
    expect(served.map(({ data }) => data?.['viewer'])).toEqual(
      Array.from({ length: 20 }, () => ({ user: { id: brand.owner.actor.id } })),
    );
    const answers = (await Promise.all(flood)).map((answer) => codes(answer)[0]);
    expect(answers.filter((code) => code !== 'SIGN_IN_FAILED' && code !== 'SIGN_IN_BUSY')).toEqual([]);
  });

  it('is forgotten 30 days after the end, with tokens, links and invitations; what is younger stays', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const [old, young] = [(await signedIn(service, email)).session, (await signedIn(service, email)).session];
    await refreshed(old);
    const end = `UPDATE session SET ended_at = now() - $2::interval, end_reason = 'signed-out' WHERE id = $1`;
    await service.admin.query(end, [old.viewer.sessionId, '31 days']);
    await service.admin.query(end, [young.viewer.sessionId, '29 days']);
    const past = `now() - interval '31 days'`;
    await service.admin.query(
      `INSERT INTO account_link (id, version, created_at, updated_at, user_id, purpose, token_hash, expires_at)
       SELECT $1, 1, now(), now(), id, 'password-reset', 'x', ${past} FROM app_user WHERE email = $2`,
      [newId(), email],
    );
    await service.admin.query(
      `INSERT INTO invitation (brand_id, id, version, created_at, updated_at, email, locale, roles, invited_by, status, token_hash, round, sent_at, expires_at)
       VALUES ($1, $2, 1, now(), now(), 'old@example.com', 'en', '{}', $2, 'PENDING', 'x', 1, ${past}, ${past})`,
      [brand.id, newId()],
    );
    await service.app.get(RetentionService).sweep();
    const left = async (sql: string) => (await service.admin.query(sql)).rowCount;
    const { sessionId } = old.viewer;
    expect(await left(`SELECT 1 FROM session WHERE id = '${sessionId}'`)).toBe(0);
    expect(await left(`SELECT 1 FROM refresh_token WHERE session_id = '${sessionId}'`)).toBe(0);
    expect(await left(`SELECT 1 FROM session WHERE id = '${young.viewer.sessionId}'`)).toBe(1);
    expect(await left(`SELECT 1 FROM account_link WHERE token_hash = 'x'`)).toBe(0);
    expect(await left(`SELECT 1 FROM invitation WHERE token_hash = 'x'`)).toBe(0);
  });
});
