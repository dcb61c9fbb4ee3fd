import { anonymous, startTestService, type TestService } from '@mh-os/testing';
import type { Ctx } from '@mh-os/kernel';
import { AppModule } from '../src/app.module.ts';
import {
  makeBrand,
  makeUser,
  PASSWORD,
  REFRESH,
  run,
  signedIn,
  signIn,
  stranger,
  type TestBrand,
  unique,
} from './builders.ts';
import { eventually, mailsTo, mailTo, tokenIn } from './mailbox.ts';

const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { endedSessions userErrors { code path } } }`;
const FORGOT = `mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) { done userErrors { code } } }`;
const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { done userErrors { code path } } }`;
const MOVE = `mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { done userErrors { code path } } }`;
const AGREE = `mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) { done userErrors { code } } }`;
const PROFILE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { name locale } userErrors { code path } } }`;
const NEW = 'quite another phrase';

describe('accounts', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((error) => error.code);
  const person = () => makeUser(service, brand.owner, ['support-agent']);
  const refreshed = async (refreshToken: string) => codes(await run(service, anonymous(), REFRESH, { refreshToken }));
  const forgot = (email: string, from: Ctx = stranger()) => run<{ done: boolean }>(service, from, FORGOT, { email });
  const reset = (token: string, password = NEW) =>
    run<{ done: boolean }>(service, stranger(), RESET, { token, password });

  describe('changing the password', () => {
    it('needs the present one, ends the other sessions and keeps this one', async () => {
      const { email } = await person();
      const here = await signedIn(service, email);
      const there = await signedIn(service, email);
      const wrong = await run(service, here.ctx, CHANGE, { currentPassword: 'not it at all', password: NEW });
      expect(wrong.userErrors).toMatchObject([{ code: 'PASSWORD_WRONG', path: ['currentPassword'] }]);
      const weak = await run(service, here.ctx, CHANGE, { currentPassword: PASSWORD, password: 'password123' });
      expect(weak.userErrors).toMatchObject([{ code: 'PASSWORD_TOO_WEAK', path: ['password'] }]);
      const done = await run(service, here.ctx, CHANGE, { currentPassword: PASSWORD, password: NEW });
      expect(done).toMatchObject({ endedSessions: 1, userErrors: [] });
      expect(await refreshed(there.session.refreshToken)).toEqual(['SESSION_ENDED']);
      expect(await refreshed(here.session.refreshToken)).toEqual([]);
      expect(codes(await signIn(service, email))).toEqual(['SIGN_IN_FAILED']);
      expect((await signIn(service, email, NEW)).session).toBeTruthy();
      expect((await mailTo(email)).subject).toContain('Passwort');
    });
    it('A5: guesses of the present one count as failed sign-ins do', async () => {
      const { email } = await person();
      const { ctx } = await signedIn(service, email);
      const guess = () => run(service, ctx, CHANGE, { currentPassword: 'not it at all', password: NEW });
      for (let i = 0; i < 5; i++) expect(codes(await guess())).toEqual(['PASSWORD_WRONG']);
      expect(codes(await guess())).toEqual(['SIGN_IN_LOCKED']);
    });
  });

  describe('a forgotten password', () => {
    it('is replaced by a mailed link, once; all sessions end', async () => {
      const { email } = await person();
      const { session } = await signedIn(service, email);
      expect(await forgot(email.toUpperCase())).toMatchObject({ done: true });
      const token = tokenIn(await mailTo(email));
      expect(codes(await reset(token, 'short'))).toEqual(['PASSWORD_TOO_WEAK']);
      expect(await reset(token)).toMatchObject({ done: true, userErrors: [] });
      expect(codes(await reset(token))).toEqual(['LINK_INVALID']);
      expect(await refreshed(session.refreshToken)).toEqual(['SESSION_ENDED']);
      expect((await signIn(service, email, NEW)).session).toBeTruthy();
    });
    it('answers alike for an address that nobody has, and mails nobody', async () => {
      const nobody = `${unique('nobody')}@example.com`;
      const { email } = await person();
      expect(await forgot(nobody)).toEqual(await forgot(email));
      await mailTo(email);
      expect(await mailsTo(nobody)).toEqual([]);
    });
    it('has one live link: an earlier one is dead', async () => {
      const { email } = await person();
      await forgot(email);
      const first = tokenIn(await mailTo(email));
      await forgot(email);
      const second = tokenIn(await mailTo(email, 2));
      expect(codes(await reset(first))).toEqual(['LINK_INVALID']);
      expect(codes(await reset(second))).toEqual([]);
    });
    it('takes a link for 30 minutes', async () => {
      const { email, id } = await person();
      await forgot(email);
      const token = tokenIn(await mailTo(email));
      const { rows } = await service.admin.query(
        `SELECT extract(epoch FROM expires_at - created_at)::int AS life FROM account_link WHERE user_id = $1`,
        [id],
      );
      expect(rows).toEqual([{ life: 1800 }]);
      await service.admin.query(`UPDATE account_link SET expires_at = now() WHERE user_id = $1`, [id]);
      expect(codes(await reset(token))).toEqual(['LINK_INVALID']);
    });
    it('is limited per account and per address, and to five mails an hour', async () => {
      const { email } = await person();
      for (let i = 0; i < 5; i++) expect((await forgot(email)).done).toBe(true);
      expect((await forgot(email)).codes).toEqual(['SIGN_IN_LOCKED']);
      const from = stranger();
      for (let i = 0; i < 20; i++) await forgot(`${unique('nobody')}@example.com`, from);
      expect((await forgot(`${unique('nobody')}@example.com`, from)).codes).toEqual(['SIGN_IN_LOCKED']);
      await mailTo(email, 5);
      await service.admin.query('DELETE FROM sign_in_throttle');
      await forgot(email);
      await eventually(async () => {
        const { rows } = await service.admin.query(
          `SELECT 1 FROM job WHERE kind = 'platform.password-reset.mail' AND status IN ('queued', 'running')`,
        );
        return rows.length === 0 ? [true] : [];
      });
      expect(await mailsTo(email)).toHaveLength(5);
    });
    it('G6: of twenty who come with one link at once, one gets through', async () => {
      const { email } = await person();
      await forgot(email);
      const token = tokenIn(await mailTo(email));
      const answers = await Promise.all(Array.from({ length: 20 }, (_unused, i) => reset(token, `${NEW} ${i}`)));
      expect(answers.filter(({ done }) => done)).toHaveLength(1);
    });
    it.each(['', 'mhl_', `mhl_${'a'.repeat(43)}`, `' OR 1=1 --`])('T19: refuses %j', async (token) =>
      expect(codes(await reset(token))).toEqual(['LINK_INVALID']),
    );
    it('stores no token, only hashes; not in mails that were sent either', async () => {
      const { email } = await person();
      await forgot(email);
      const token = tokenIn(await mailTo(email));
      await eventually(async () => {
        const sent = `SELECT 1 FROM mail WHERE recipient = $1 AND status = 'SENT'`;
        return (await service.admin.query(sent, [email])).rows;
      });
      for (const table of ['account_link', 'mail', 'job', 'outbox']) {
        const { rows } = await service.admin.query(`SELECT to_jsonb(t) FROM ${table} t`);
        expect(JSON.stringify(rows)).not.toContain(token);
      }
    });
  });

  describe('changing the address', () => {
    it('asks the new address, tells the old one, and moves the account when the new one agrees', async () => {
      const { email } = await person();
      const { ctx } = await signedIn(service, email);
      const next = `${unique('next')}@example.com`;
      expect(codes(await run(service, ctx, MOVE, { email: next, password: 'wrong one' }))).toEqual(['PASSWORD_WRONG']);
      expect(codes(await run(service, ctx, MOVE, { email, password: PASSWORD }))).toEqual(['EMAIL_UNCHANGED']);
      await forgot(email);
      const oldLink = tokenIn(await mailTo(email));
      expect(await run(service, ctx, MOVE, { email: next, password: PASSWORD })).toMatchObject({ done: true });
      expect((await mailTo(email, 2)).text).toContain(next);
      expect((await signIn(service, next)).session ?? null).toBeNull();
      const token = tokenIn(await mailTo(next));
      expect(codes(await run(service, stranger(), AGREE, { token }))).toEqual([]);
      expect(codes(await run(service, stranger(), AGREE, { token }))).toEqual(['LINK_INVALID']);
      expect((await signIn(service, next)).session).toBeTruthy();
      expect(codes(await signIn(service, email))).toEqual(['SIGN_IN_FAILED']);
      // Whoever reads the old mailbox must not get in by a link that lies there.
      expect(codes(await reset(oldLink))).toEqual(['LINK_INVALID']);
    });
    it('tells nobody but its reader that the new address has an account', async () => {
      const [mine, theirs] = [await person(), await person()];
      const { ctx } = await signedIn(service, mine.email);
      const free = `${unique('free')}@example.com`;
      const taken = await run(service, ctx, MOVE, { email: theirs.email, password: PASSWORD });
      expect(taken).toEqual(await run(service, ctx, MOVE, { email: free, password: PASSWORD }));
      const mail = await mailTo(theirs.email);
      expect(tokenIn(mail)).toBe('');
    });
  });

  it('changes name and language, and says so in the log', async () => {
    const { email } = await person();
    const { ctx } = await signedIn(service, email);
    const answer = await run(service, ctx, PROFILE, { name: '  Ulla   Umlaut ', locale: 'de-at' });
    expect(answer).toMatchObject({ user: { name: 'Ulla Umlaut', locale: 'de-AT' }, userErrors: [] });
    expect(codes(await run(service, ctx, PROFILE, { name: ' ', locale: 'de' }))).toEqual(['NAME_INVALID']);
    const [event] = (await service.events('platform.user.updated')).slice(-1);
    expect(event).toMatchObject({
      brandId: brand.id,
      data: { changes: [{ field: 'name', before: 'Uli User', after: 'Ulla Umlaut' }, { field: 'locale' }] },
    });
  });
});
