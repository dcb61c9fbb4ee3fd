import type { TestService } from '@mh-os/testing';
import { totpCode } from '../src/second-factor/totp.ts';
import { PASSWORD, run, signedIn } from './builders.ts';

const START = `mutation ($input: StartSecondFactorInput!) { startSecondFactor(input: $input) { enrolment { secret } userErrors { code } } }`;
const CONFIRM = `mutation ($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes userErrors { code } } }`;
export const COMPLETE_SIGN_IN = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) {
  session { accessToken refreshToken viewer { user { id name email } brand { id } permissions sessionId } } userErrors { code path } } }`;

/** A code that was not used yet: forgets which step was last, as if time had passed. */
export async function nextCode(service: TestService, secret: string): Promise<string> {
  await service.admin.query('UPDATE second_factor SET last_step = 0');
  return totpCode(secret, new Date());
}

/** Sets up a second factor for somebody who signs in with the password of all test people; gives back its secret. */
export async function enrol(service: TestService, email: string, ctx?: Parameters<typeof run>[1]): Promise<string> {
  const as = ctx ?? (await signedIn(service, email)).ctx;
  const started = await run<{ enrolment: { secret: string } }>(service, as, START, { password: PASSWORD });
  const { secret } = started.enrolment!;
  const made = await run<{ recoveryCodes: string[] }>(service, as, CONFIRM, { code: totpCode(secret, new Date()) });
  if (!made.recoveryCodes) throw new Error(JSON.stringify(made));
  return secret;
}
