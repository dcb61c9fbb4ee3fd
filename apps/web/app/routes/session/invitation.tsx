import { useTranslation } from 'react-i18next';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { AcceptInvitation, InvitationOffer, SignIn } from '../../graphql/generated/documents.ts';
import { ask } from '../../lib/ask.server.ts';
import { enter } from '../../lib/enter.server.ts';
import { actOpenly, askOpenly } from '../../lib/open.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/invitation';
import { SignInFrame } from './sign-in-frame.tsx';

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('token') ?? '';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { invitationOffer } = await askOpenly(context, InvitationOffer, { token: tokenOf(request) });
  return { prefs: stateOf(context).prefs, offer: invitationOffer ?? null };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { prefs, requestId, address } = stateOf(context);
  const password = String(form.get('password') ?? '');
  const input = { token: tokenOf(request), name: String(form.get('name') ?? ''), password, locale: prefs.lang };
  // Not as whoever is signed in here: the password says who comes, and signs them in at once.
  stateOf(context).tokens = undefined;
  const acted = await actOpenly(context, AcceptInvitation, { input }, (answer) => answer.acceptInvitation);
  if (acted.problem !== undefined) return data({ problem: acted.problem }, { status: 422 });
  const credentials = { email: acted.done.email ?? '', password, device: request.headers.get('user-agent') };
  const { signIn } = await ask(SignIn, { input: credentials }, { requestId, address });
  return (await enter(context, signIn, '/')) ?? redirect('/sign-in', 303);
}

/** Where the mail of an invitation leads. */
export default function InvitationPage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { prefs, offer } = loaderData;
  const busy = useNavigation().state !== 'idle';
  const title =
    offer === null ? t('account.invitation.over') : t('account.invitation.title', { brand: offer.brandName });
  return (
    <SignInFrame prefs={prefs}>
      <title>{`${title} · MH-OS`}</title>
      <h1 className="text-title">{title}</h1>
      {offer === null ? (
        <div className="mt-4 flex flex-col gap-4">
          {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
          <Notice tone="info" title={t('account.invitation.overText')} />
          <Link to="/sign-in" className="text-center text-meta">
            {t('account.back')}
          </Link>
        </div>
      ) : (
        <Form method="post" className="mt-1 flex flex-col gap-4" replace>
          <p className="mb-2 text-muted">
            {t(offer.hasAccount ? 'account.invitation.known' : 'account.invitation.new', { email: offer.email })}
          </p>
          {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
          <input type="hidden" name="username" autoComplete="username" value={offer.email} />
          <Field label={t('account.name')}>
            {(control) => (
              <TextInput
                {...control}
                name="name"
                autoComplete="name"
                defaultValue={offer.name ?? ''}
                required
                autoFocus
              />
            )}
          </Field>
          <Field
            label={offer.hasAccount ? t('account.yourPassword') : t('account.choosePassword')}
            hint={offer.hasAccount ? undefined : t('account.passwordHint')}
          >
            {(control) => (
              <TextInput
                {...control}
                name="password"
                type="password"
                autoComplete={offer.hasAccount ? 'current-password' : 'new-password'}
                required
              />
            )}
          </Field>
          <Button look="primary" type="submit" aria-disabled={busy}>
            {t('account.invitation.submit')}
          </Button>
        </Form>
      )}
    </SignInFrame>
  );
}
