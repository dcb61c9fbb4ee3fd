import { useTranslation } from 'react-i18next';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { ResetPassword } from '../../graphql/generated/documents.ts';
import { actOpenly } from '../../lib/open.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/reset-password';
import { SignInFrame } from './sign-in-frame.tsx';

export const loader = ({ context }: Route.LoaderArgs) => ({ prefs: stateOf(context).prefs });

export async function action({ request, context }: Route.ActionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const password = String((await request.formData()).get('password') ?? '');
  const acted = await actOpenly(
    context,
    ResetPassword,
    { input: { token, password } },
    (answer) => answer.resetPassword,
  );
  if (acted.problem !== undefined) return data({ problem: acted.problem }, { status: 422 });
  return redirect('/sign-in?done=password', 303);
}

/** Where the link of a mail leads: a new password. */
export default function ResetPasswordPage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SignInFrame prefs={loaderData.prefs}>
      <title>{`${t('account.reset.title')} · MH-OS`}</title>
      <h1 className="text-title">{t('account.reset.title')}</h1>
      <p className="mt-1 mb-6 text-muted">{t('account.reset.lead')}</p>
      <Form method="post" className="flex flex-col gap-4" replace>
        {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Field label={t('account.newPassword')} hint={t('account.passwordHint')}>
          {(control) => (
            <TextInput {...control} name="password" type="password" autoComplete="new-password" required autoFocus />
          )}
        </Field>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {t('account.reset.submit')}
        </Button>
        <Link to="/forgot-password" className="text-center text-meta">
          {t('account.reset.again')}
        </Link>
      </Form>
    </SignInFrame>
  );
}
