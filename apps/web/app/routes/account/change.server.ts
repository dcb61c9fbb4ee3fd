import { data, type RouterContextProvider } from 'react-router';
import {
  ChangePassword,
  ConfirmSecondFactor,
  DisableSecondFactor,
  EndSession,
  RenewRecoveryCodes,
  RequestEmailChange,
  SignOut,
  StartSecondFactor,
  UpdateProfile,
} from '../../graphql/generated/documents.ts';
import { act, type Acted } from '../../lib/act.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { stateOf } from '../../lib/request.server.ts';
import { renewed } from '../../lib/tokens.server.ts';

type Context = Readonly<RouterContextProvider>;

/** What the page shows after an action that did not lead away from it. */
export interface AccountAnswer {
  readonly intent: string;
  readonly problem?: Problem | undefined;
  readonly enrolment?: { readonly secret: string; readonly qrSvg: string } | undefined;
  readonly recoveryCodes?: readonly string[] | undefined;
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
/** Never trimmed: a blank may be part of it. */
const secret = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** Does what a form of the account page asks for; its button names it. */
export async function changeAccount(context: Context, form: FormData) {
  const intent = text(form, 'intent');
  const step = steps[intent];
  return step === undefined ? answer({ intent }) : step(context, form, intent);
}

type Step = (context: Context, form: FormData, intent: string) => Promise<Response | ReturnType<typeof answer>>;

const answer = (given: AccountAnswer) => data(given, { status: given.problem === undefined ? 200 : 422 });

/** Leads back to the page with a sentence, or shows why not. */
function done(context: Context, intent: string, acted: Acted<unknown>, key: string, values?: Record<string, string>) {
  if (acted.problem !== undefined) return answer({ intent, problem: acted.problem });
  return leave(context, '/account', { key, ...(values === undefined ? {} : { values }) });
}

const both = (form: FormData) => ({ password: secret(form, 'password'), code: text(form, 'code') });

const steps: Readonly<Record<string, Step>> = {
  profile: async (context, form, intent) => {
    const input = { name: text(form, 'name'), locale: text(form, 'locale') };
    return done(
      context,
      intent,
      await act(context, UpdateProfile, { input }, (given) => given.updateProfile),
      'profileSaved',
    );
  },
  password: async (context, form, intent) => {
    const input = { currentPassword: secret(form, 'currentPassword'), password: secret(form, 'password') };
    const acted = await act(context, ChangePassword, { input }, (given) => given.changePassword);
    return done(context, intent, acted, 'passwordChanged');
  },
  email: async (context, form, intent) => {
    const input = { email: text(form, 'email'), password: secret(form, 'password') };
    const acted = await act(context, RequestEmailChange, { input }, (given) => given.requestEmailChange);
    return done(context, intent, acted, 'emailAsked', { email: input.email });
  },
  session: async (context, form, intent) => {
    const acted = await act(context, EndSession, { input: { id: text(form, 'id') } }, (given) => given.endSession);
    return done(context, intent, acted, 'sessionEnded');
  },
  others: async (context, _form, intent) => {
    const input = { allSessions: false, otherSessions: true };
    return done(context, intent, await act(context, SignOut, { input }, (given) => given.signOut), 'sessionsEnded');
  },
  start: async (context, form, intent) => {
    const input = { password: secret(form, 'password') };
    const acted = await act(context, StartSecondFactor, { input }, (given) => given.startSecondFactor);
    return answer({ intent, problem: acted.problem, enrolment: acted.done?.enrolment ?? undefined });
  },
  confirm: async (context, form, intent) => {
    const input = { code: text(form, 'code') };
    const acted = await act(context, ConfirmSecondFactor, { input }, (given) => given.confirmSecondFactor);
    // A wrong code must not cost the secret that was just scanned: the page shows it again.
    const enrolment = { secret: text(form, 'secret'), qrSvg: text(form, 'qrSvg') };
    if (acted.problem !== undefined) return answer({ intent, problem: acted.problem, enrolment });
    // Where a brand waited for this, only a new token says that everything works again.
    await renewed(stateOf(context));
    return answer({ intent, recoveryCodes: acted.done.recoveryCodes ?? [] });
  },
  renew: async (context, form, intent) => {
    const acted = await act(context, RenewRecoveryCodes, { input: both(form) }, (given) => given.renewRecoveryCodes);
    return answer({ intent, problem: acted.problem, recoveryCodes: acted.done?.recoveryCodes ?? undefined });
  },
  disable: async (context, form, intent) => {
    const acted = await act(context, DisableSecondFactor, { input: both(form) }, (given) => given.disableSecondFactor);
    return done(context, intent, acted, 'secondFactorOff');
  },
};
