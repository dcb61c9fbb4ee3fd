import { type Ctx, newId } from '@mh-os/kernel';
import { anonymous, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import {
  ASSIGN_ROLES,
  INVITE,
  makeBrand,
  makeUser,
  PASSWORD,
  run,
  signedIn,
  signIn,
  stranger,
  type TestBrand,
  unique,
} from './builders.ts';
import { mailsTo, mailTo, tokenIn } from './mailbox.ts';

const RESEND = `mutation ($input: ChangeInvitationInput!) { resendInvitation(input: $input) {
  invitation { id version round status } userErrors { code } } }`;
const WITHDRAW = `mutation ($input: ChangeInvitationInput!) { withdrawInvitation(input: $input) {
  invitation { version status } userErrors { code } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { email userErrors { code path } } }`;
const OFFER = `query ($token: String!) { invitationOffer(token: $token) { brandName email hasAccount name } }`;
const LIST = `query ($open: Boolean) { invitations(open: $open) { totalCount nodes { email status roles round invitedByName delivery } } }`;
const REMOVE = `mutation ($input: RemoveUserInput!) { removeUser(input: $input) { removedUserId userErrors { code } } }`;

interface Invited {
  readonly id: string;
  readonly version: number;
  readonly round: number;
  readonly status: string;
}

describe('invitations', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((error) => error.code);
  const address = () => `${unique('guest')}@example.com`;
  const invite = (email: string, change: object = {}, by: Ctx = brand.owner) =>
    run<{ invitation: Invited }>(service, by, INVITE, {
      ...{ email, roles: ['support-agent'], locale: 'en', idempotencyKey: newId() },
      ...change,
    });
  const accept = (token: string, more: object = {}, ctx: Ctx = stranger()) =>
    run<{ email: string }>(service, ctx, ACCEPT, {
      token,
      name: 'Gesa Guest',
      password: PASSWORD,
      locale: 'de',
      ...more,
    });
  const offer = async (token: string) =>
    (await service.graphql(anonymous(), OFFER, { token })).data!['invitationOffer'];
  const unpaused = () => service.admin.query(`UPDATE invitation SET sent_at = sent_at - interval '2 minutes'`);

  it('are mailed, shown to their reader, and make somebody new a member who can sign in', async () => {
    const email = address();
    const { invitation } = await invite(email.toUpperCase());
    expect(invitation).toMatchObject({
      email,
      status: 'PENDING',
      round: 1,
      roles: ['support-agent'],
      invitedByName: 'Olga Owner',
    });
    const mail = await mailTo(email);
    expect(mail.text).toContain('Olga Owner');
    const token = tokenIn(mail);
    expect(await offer(token)).toMatchObject({ email, hasAccount: false, name: null });
    expect(codes(await accept(token, { password: 'short' }))).toEqual(['PASSWORD_TOO_WEAK']);
    expect(await accept(token)).toMatchObject({ email, userErrors: [] });
    const { session } = await signIn(service, email);
    expect(session!.viewer).toMatchObject({
      user: { name: 'Gesa Guest' },
      brand: { id: brand.id },
      roles: [{ key: 'support-agent' }],
    });
    expect(codes(await accept(token))).toEqual(['LINK_INVALID']);
    expect(await offer(token)).toBeNull();
    const list = await service.graphql(brand.owner, LIST, { open: false });
    expect(JSON.stringify(list.data)).toContain(`"${email}","status":"ACCEPTED"`);
    const [event] = (await service.events('platform.invitation.accepted')).slice(-1);
    expect(event).toMatchObject({
      brandId: brand.id,
      actor: { id: session!.viewer.user.id },
      data: { label: 'Gesa Guest' },
    });
  });

  it('answer a brand alike whether the address has an account elsewhere', async () => {
    const other = await makeBrand(service);
    const known = await makeUser(service, other.owner, ['support-agent']);
    const [a, b] = [await invite(known.email), await invite(address())];
    const blank = ({ invitation, userErrors }: typeof a) => ({
      userErrors,
      invitation: { ...invitation, id: '', email: '', expiresAt: '', delivery: '' },
    });
    expect(blank(a)).toEqual(blank(b));
  });

  it('let somebody with an account in by its password only, and leave password and other brands alone', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, other.owner, ['support-agent']);
    await invite(email, { roles: ['finance-approver'] });
    const token = tokenIn(await mailTo(email));
    expect(await offer(token)).toMatchObject({ hasAccount: true, name: 'Uli User' });
    expect(codes(await accept(token, { password: 'a password of my own' }))).toEqual(['PASSWORD_WRONG']);
    expect(codes(await accept(token, { password: null }))).toEqual(['PASSWORD_WRONG']);
    expect(await accept(token)).toMatchObject({ email });
    const { session } = await signIn(service, email, PASSWORD, { brandId: brand.id });
    expect(session!.viewer.roles).toEqual([{ key: 'finance-approver' }]);
    expect(session!.viewer.memberships).toHaveLength(2);
  });

  it('are accepted by the signed-in person they are for, and by nobody else', async () => {
    const other = await makeBrand(service);
    const { email } = await makeUser(service, other.owner, ['support-agent']);
    const { ctx } = await signedIn(service, email);
    const { ctx: somebody } = await signedIn(service, other.ownerEmail);
    await invite(email);
    const token = tokenIn(await mailTo(email));
    expect(codes(await accept(token, { password: null }, somebody))).toEqual(['INVITATION_OTHER_PERSON']);
    expect(codes(await accept(token, { password: null }, ctx))).toEqual([]);
  });

  it('ADM-4: carry no role beyond those of who invites', async () => {
    const narrow = brand.owner.with({ permissions: ['platform.user.invite', 'platform.user.read'] });
    expect(codes(await invite(address(), { roles: ['brand-owner'] }, narrow))).toEqual(['ROLE_BEYOND_OWN']);
    expect(codes(await invite(address(), { roles: ['platform-admin'] }))).toEqual(['ROLE_UNKNOWN']);
    const { invitation } = await invite(address(), { roles: ['brand-owner'] });
    await unpaused();
    const resent = await run(service, narrow, RESEND, { id: invitation!.id, expectedVersion: 1 });
    expect(codes(resent)).toEqual(['ROLE_BEYOND_OWN']);
  });

  it('ADM-4: are worth nothing once who sent them has lost the roles to', async () => {
    const { email: deputyEmail, id } = await makeUser(service, brand.owner, ['brand-owner']);
    const { ctx: deputy } = await signedIn(service, deputyEmail);
    const email = address();
    await invite(email, { roles: ['brand-owner'] }, deputy);
    const token = tokenIn(await mailTo(email));
    await run(service, brand.owner, ASSIGN_ROLES, { userId: id, roles: ['support-agent'], expectedVersion: 1 });
    expect(codes(await accept(token))).toEqual(['LINK_INVALID']);
    await run(service, brand.owner, REMOVE, { userId: id, expectedVersion: 2 });
    expect(codes(await accept(token))).toEqual(['LINK_INVALID']);
    expect(codes(await signIn(service, email))).toEqual(['SIGN_IN_FAILED']);
  });

  it('are sent again with a new link, not twice in a minute; the old link is dead', async () => {
    const email = address();
    const { invitation } = await invite(email);
    const first = tokenIn(await mailTo(email));
    const again = (expectedVersion: number) =>
      run<{ invitation: Invited }>(service, brand.owner, RESEND, { id: invitation!.id, expectedVersion });
    expect(codes(await again(1))).toEqual(['INVITATION_SENT_JUST_NOW']);
    await unpaused();
    expect((await again(1)).invitation).toMatchObject({ round: 2, version: 2 });
    await unpaused();
    expect(codes(await again(1))).toEqual(['CONFLICT']);
    const second = tokenIn(await mailTo(email, 2));
    expect(codes(await accept(first))).toEqual(['LINK_INVALID']);
    expect(codes(await accept(second))).toEqual([]);
    expect(codes(await again(3))).toEqual(['INVITATION_NOT_OPEN']);
  });

  it('expire after seven days and can be sent again then', async () => {
    const email = address();
    const { invitation } = await invite(email);
    const { rows } = await service.admin.query(
      `SELECT extract(day FROM expires_at - sent_at)::int AS days FROM invitation WHERE id = $1`,
      [invitation!.id],
    );
    expect(rows).toEqual([{ days: 7 }]);
    await service.admin.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [invitation!.id]);
    expect(codes(await accept(tokenIn(await mailTo(email))))).toEqual(['LINK_INVALID']);
    const list = JSON.stringify((await service.graphql(brand.owner, LIST)).data);
    expect(list).toContain(`"${email}","status":"EXPIRED"`);
    await unpaused();
    await run(service, brand.owner, RESEND, { id: invitation!.id, expectedVersion: 1 });
    expect(codes(await accept(tokenIn(await mailTo(email, 2))))).toEqual([]);
  });

  it('can be withdrawn', async () => {
    const email = address();
    const { invitation } = await invite(email);
    const input = { id: invitation!.id, expectedVersion: 1 };
    expect(await run(service, brand.owner, WITHDRAW, input)).toMatchObject({ invitation: { status: 'WITHDRAWN' } });
    expect(codes(await run(service, brand.owner, WITHDRAW, { ...input, expectedVersion: 2 }))).toEqual([
      'INVITATION_NOT_OPEN',
    ]);
    expect(codes(await accept(tokenIn(await mailTo(email))))).toEqual(['LINK_INVALID']);
    expect(codes(await invite(email))).toEqual([]);
  });

  it('G5, G6: one address has one open invitation, however many ask at once', async () => {
    const email = address();
    const idempotencyKey = newId();
    const same = await Promise.all(Array.from({ length: 10 }, () => invite(email, { idempotencyKey })));
    expect(new Set(same.map(({ invitation }) => invitation?.id)).size).toBe(1);
    const others = await Promise.all(Array.from({ length: 20 }, () => invite(email)));
    expect(new Set(others.flatMap(codes))).toEqual(new Set(['INVITATION_PENDING']));
    await mailTo(email);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('G6: of twenty who accept at once, one does', async () => {
    const email = address();
    await invite(email);
    const token = tokenIn(await mailTo(email));
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    expect(answers.filter((answer) => answer.email)).toHaveLength(1);
    const count = `SELECT count(*)::int AS n FROM membership m JOIN app_user u ON u.id = m.user_id WHERE u.email = $1`;
    expect((await service.admin.query(count, [email])).rows).toEqual([{ n: 1 }]);
  });

  it('are refused for somebody who is in the brand already', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    expect(codes(await invite(email))).toEqual(['USER_EMAIL_TAKEN']);
  });

  describe('the way out', () => {
    const remove = (userId: string, expectedVersion = 1, by = brand.owner) =>
      run<{ removedUserId: string }>(service, by, REMOVE, { userId, expectedVersion });

    it('ends the membership and the sessions in the brand, and nothing elsewhere', async () => {
      const other = await makeBrand(service);
      const { email, id } = await makeUser(service, brand.owner, ['support-agent']);
      await makeUser(service, other.owner, ['support-agent'], email);
      const here = (await signIn(service, email, PASSWORD, { brandId: brand.id })).session!;
      const there = (await signIn(service, email, PASSWORD, { brandId: other.id })).session!;
      expect(await remove(id)).toMatchObject({ removedUserId: id, userErrors: [] });
      const ended = `SELECT id, end_reason FROM session WHERE id = any($1)`;
      const { rows } = await service.admin.query(ended, [[here.viewer.sessionId, there.viewer.sessionId]]);
      expect(rows).toEqual(
        expect.arrayContaining([
          { id: here.viewer.sessionId, end_reason: 'removed' },
          { id: there.viewer.sessionId, end_reason: null },
        ]),
      );
      expect(codes(await signIn(service, email, PASSWORD, { brandId: brand.id }))).toEqual(['SIGN_IN_NO_BRAND']);
      expect(codes(await remove(id))).toEqual(['NOT_FOUND']);
    });
    it('ADM-4: is closed to oneself and to who holds more than the caller', async () => {
      expect(codes(await remove(brand.owner.actor.id))).toEqual(['USER_REMOVE_SELF']);
      const { id } = await makeUser(service, brand.owner, ['brand-owner']);
      const narrow = brand.owner.with({ permissions: ['platform.user.remove'] });
      expect(codes(await remove(id, 1, narrow))).toEqual(['ROLE_BEYOND_OWN']);
    });
    it('ADM-4: two owners who take out each other at once leave one', async () => {
      const small = await makeBrand(service);
      const second = await makeUser(service, small.owner, ['brand-owner']);
      const { ctx } = await signedIn(service, second.email);
      const answers = await Promise.all([remove(second.id, 1, small.owner), remove(small.owner.actor.id, 1, ctx)]);
      const sql = `SELECT count(*)::int AS n FROM membership WHERE brand_id = $1 AND 'brand-owner' = any(roles)`;
      expect((await service.admin.query(sql, [small.id])).rows).toEqual([{ n: 1 }]);
      expect(answers.flatMap(codes)).toEqual(['LAST_OWNER_REFUSED']);
    });
    it('T5: does not reach into another brand', async () => {
      const other = await makeBrand(service);
      const { id } = await makeUser(service, other.owner, ['support-agent']);
      expect(codes(await remove(id))).toEqual(['NOT_FOUND']);
    });
  });
});
