import type { Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { totpCode } from '../src/second-factor/totp.ts';
import {
  makeBrand,
  makeUser,
  PASSWORD,
  run,
  type Session,
  signedIn,
  signIn,
  stranger,
  type TestBrand,
} from './builders.ts';
import { mailTo } from './mailbox.ts';

const START = `mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) {
  enrolment { secret uri qrSvg } userErrors { code path } } }`;
const CONFIRM = `mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) {
  recoveryCodes userErrors { code path } } }`;
const RENEW = `mutation ($input: BothFactorsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes userErrors { code } } }`;
const DISABLE = `mutation ($input: BothFactorsInput!) { disableSecondFactor(input: $input) {
  secondFactor { on recoveryCodesLeft } userErrors { code } } }`;
const COMPLETE = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) {
  session { refreshToken viewer { user { id name email } brand { id } permissions sessionId } } userErrors { code path } } }`;
const STATE = '{ secondFactor { on since recoveryCodesLeft } }';

interface Enrolled {
  readonly email: string;
  readonly ctx: Ctx;
  readonly secret: string;
  readonly recoveryCodes: string[];
}

describe('the second factor', () => {
  let service: TestService;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const codes = (answer: { userErrors: { code: string }[] }) => answer.userErrors.map((error) => error.code);
  /** The code of a step from now: each is good once, so a test that needs several takes steps apart. */
  const codeAt = (secret: string, steps: number) => totpCode(secret, new Date(Date.now() + steps * 30_000));
  /** Forgets which step was used last, as if time had passed. */
  const later = () => service.admin.query('UPDATE second_factor SET last_step = 0');
  const complete = (challenge: string, code: string, from = stranger()) =>
    run<{ session: Session }>(service, from, COMPLETE, { challenge, code });

  async function enrol(): Promise<Enrolled> {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const { ctx } = await signedIn(service, email);
    const started = await run<{ enrolment: { secret: string } }>(service, ctx, START, { password: PASSWORD });
    const { secret } = started.enrolment!;
    const made = await run<{ recoveryCodes: string[] }>(service, ctx, CONFIRM, { code: codeAt(secret, 0) });
    await later();
    return { email, ctx, secret, recoveryCodes: made.recoveryCodes! };
  }
  const challenge = async (email: string) => (await signIn(service, email)).challenge!.token;

  it('is set up with password, QR code and a first code, and gives ten recovery codes once', async () => {
    const { email } = await makeUser(service, brand.owner, ['support-agent']);
    const { ctx } = await signedIn(service, email);
    expect(codes(await run(service, ctx, START, { password: 'wrong one' }))).toEqual(['PASSWORD_WRONG']);
    const { enrolment } = await run<{ enrolment: { secret: string; uri: string; qrSvg: string } }>(
      service,
      ctx,
      START,
      {
        password: PASSWORD,
      },
    );
    expect(enrolment!.uri).toMatch(/^otpauth:\/\/totp\/MH-OS:.*secret=/);
    expect(enrolment!.uri).toContain(enrolment!.secret);
    expect(enrolment!.qrSvg).toMatch(/^<svg /);
    // Not yet confirmed: sign-in asks for nothing more.
    expect((await signIn(service, email)).session).toBeTruthy();
    expect(codes(await run(service, ctx, CONFIRM, { code: '000000' }))).toEqual(['SECOND_FACTOR_WRONG']);
    const confirmed = await run<{ recoveryCodes: string[] }>(service, ctx, CONFIRM, {
      code: codeAt(enrolment!.secret, 0),
    });
    expect(new Set(confirmed.recoveryCodes)).toHaveProperty('size', 10);
    expect((await service.graphql(ctx, STATE)).data!['secondFactor']).toMatchObject({
      on: true,
      recoveryCodesLeft: 10,
    });
    expect(codes(await run(service, ctx, START, { password: PASSWORD }))).toEqual(['SECOND_FACTOR_ON']);
    expect((await mailTo(email)).subject).toContain('eingeschaltet');
  });

  it('is asked for in a second step; no token is given before', async () => {
    const { email, secret } = await enrol();
    const first = await signIn(service, email);
    expect(first.session ?? null).toBeNull();
    const { token } = first.challenge!;
    expect(codes(await complete(token, '123 456'))).toEqual(['SECOND_FACTOR_WRONG']);
    const code = codeAt(secret, 0);
    const done = await complete(token, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(done.session!.viewer).toMatchObject({ user: { email }, brand: { id: brand.id } });
    expect(codes(await complete(token, codeAt(secret, 1)))).toEqual(['CHALLENGE_ENDED']);
  });

  it('takes each code once, and none that is older than one that was taken', async () => {
    const { email, secret } = await enrol();
    const code = codeAt(secret, 0);
    expect((await complete(await challenge(email), code)).session).toBeTruthy();
    expect(codes(await complete(await challenge(email), code))).toEqual(['SECOND_FACTOR_WRONG']);
    expect(codes(await complete(await challenge(email), codeAt(secret, -1)))).toEqual(['SECOND_FACTOR_WRONG']);
  });

  it('G6: of twenty parallel uses of one code, one gets through', async () => {
    const { email, secret } = await enrol();
    const tokens: string[] = [];
    for (let i = 0; i < 20; i++) tokens.push(await challenge(email));
    const code = codeAt(secret, 0);
    const answers = await Promise.all(tokens.map((token) => complete(token, code)));
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
  });

  it('takes each recovery code once, and tells the person', async () => {
    const { email, ctx, recoveryCodes } = await enrol();
    const typed = recoveryCodes[3]!.toUpperCase().replace('-', ' ');
    expect((await complete(await challenge(email), typed)).session).toBeTruthy();
    expect(codes(await complete(await challenge(email), typed))).toEqual(['SECOND_FACTOR_WRONG']);
    expect((await service.graphql(ctx, STATE)).data!['secondFactor']).toMatchObject({ recoveryCodesLeft: 9 });
    expect((await mailTo(email, 2)).text).toContain('9');
  });

  it('A5: an account takes five wrong codes a minute, then not even the right one', async () => {
    const { email, secret } = await enrol();
    const token = await challenge(email);
    for (let i = 0; i < 5; i++) expect(codes(await complete(token, '000000'))).toEqual(['SECOND_FACTOR_WRONG']);
    expect((await complete(token, codeAt(secret, 0))).codes).toEqual(['SIGN_IN_LOCKED']);
  });

  it('A5: rests after ten wrong codes in a row, and tells the person', async () => {
    const { email, secret } = await enrol();
    const token = await challenge(email);
    for (let i = 0; i < 10; i++) {
      await service.admin.query('DELETE FROM sign_in_throttle');
      expect(codes(await complete(token, '000000'))).toEqual(['SECOND_FACTOR_WRONG']);
    }
    await service.admin.query('DELETE FROM sign_in_throttle');
    expect(codes(await complete(token, codeAt(secret, 0)))).toEqual(['SECOND_FACTOR_LOCKED']);
    expect((await mailTo(email, 2)).subject).toContain('Zu viele falsche Codes');
    await service.admin.query('DELETE FROM sign_in_throttle');
    await service.admin.query('UPDATE second_factor SET locked_until = now()');
    expect((await complete(token, codeAt(secret, 0))).session).toBeTruthy();
  });

  it('is switched off, and gives new recovery codes, for password and code only', async () => {
    const { email, ctx, secret, recoveryCodes } = await enrol();
    const both = (password: string, code: string) => ({ password, code });
    expect(codes(await run(service, ctx, DISABLE, both('wrong one', codeAt(secret, 0))))).toEqual(['PASSWORD_WRONG']);
    expect(codes(await run(service, ctx, DISABLE, both(PASSWORD, '000000')))).toEqual(['SECOND_FACTOR_WRONG']);
    const renewed = await run<{ recoveryCodes: string[] }>(service, ctx, RENEW, both(PASSWORD, codeAt(secret, 0)));
    expect(renewed.recoveryCodes).toHaveLength(10);
    expect(codes(await complete(await challenge(email), recoveryCodes[0]!))).toEqual(['SECOND_FACTOR_WRONG']);
    await later();
    const off = await run(service, ctx, DISABLE, both(PASSWORD, codeAt(secret, 0)));
    expect(off).toMatchObject({ secondFactor: { on: false, recoveryCodesLeft: 0 } });
    expect((await signIn(service, email)).session).toBeTruthy();
    expect(codes(await run(service, ctx, DISABLE, both(PASSWORD, '000000')))).toEqual(['SECOND_FACTOR_OFF']);
  });

  it('D4: keeps secret and codes unreadable at rest', async () => {
    const { secret, recoveryCodes } = await enrol();
    for (const table of ['second_factor', 'recovery_code', 'outbox', 'mail', 'idempotency_key']) {
      const { rows } = await service.admin.query(`SELECT to_jsonb(t) FROM ${table} t`);
      const text = JSON.stringify(rows).toUpperCase();
      expect(text).not.toContain(secret);
      for (const code of recoveryCodes) expect(text).not.toContain(code.replace('-', '').toUpperCase());
    }
  });

  it.each(['', 'mhl_', `mhl_${'a'.repeat(43)}`, "' OR 1=1 --"])('T19: refuses the challenge %j', async (token) =>
    expect(codes(await complete(token, '123456'))).toEqual(['CHALLENGE_ENDED']),
  );

  it('waits five minutes for the second step', async () => {
    const { email, secret } = await enrol();
    const token = await challenge(email);
    await service.admin.query('UPDATE sign_in_challenge SET expires_at = now()');
    expect(codes(await complete(token, codeAt(secret, 0)))).toEqual(['CHALLENGE_ENDED']);
  });
});
