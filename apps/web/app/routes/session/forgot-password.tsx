import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { RequestPasswordReset } from '../../graphql/generated/documents.ts';
import { actOpenly } from '../../lib/open.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/forgot-password';
import { SignInFrame } from './sign-in-frame.tsx';

export const loader = ({ context }: Route.LoaderArgs) => ({ prefs: stateOf(context).prefs });

export async function action({ request, context }: Route.ActionArgs) {
  const email = String((await request.formData()).get('email') ?? '').trim();
  const acted = await actOpenly(
    context,
    RequestPasswordReset,
    { input: { email } },
    (answer) => answer.requestPasswordReset,
  );
  return data({ email, problem: acted.problem }, { status: acted.problem === undefined ? 200 : 422 });
}

/** Asks for a link to choose a new password; what it answers does not tell whether there is such an account. */
export default function ForgotPasswordPage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const sent = actionData !== undefined && actionData.problem === undefined;
  return (
    <SignInFrame prefs={loaderData.prefs}>
      <title>{`${t('account.forgot.title')} · MH-OS`}</title>
      <h1 className="text-title">{t('account.forgot.title')}</h1>
      <p className="mt-1 mb-6 text-muted">{t('account.forgot.lead')}</p>
      <Form method="post" className="flex flex-col gap-4" replace>
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {sent && <Notice tone="info" live title={t('account.forgot.sent', { email: actionData.email })} />}
        <Field label={t('signIn.email')}>
          {(control) => (
            <TextInput
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={actionData?.email}
              required
              autoFocus
            />
          )}
        </Field>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {t('account.forgot.submit')}
        </Button>
        <Link to="/sign-in" className="text-center text-meta">
          {t('account.back')}
        </Link>
      </Form>
    </SignInFrame>
  );
}
