import { useTranslation } from 'react-i18next';
import { data, Form, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ConfirmEmailChange } from '../../graphql/generated/documents.ts';
import { actOpenly } from '../../lib/open.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/confirm-email';
import { SignInFrame } from './sign-in-frame.tsx';

export const loader = ({ context }: Route.LoaderArgs) => ({ prefs: stateOf(context).prefs });

export async function action({ request, context }: Route.ActionArgs) {
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const acted = await actOpenly(
    context,
    ConfirmEmailChange,
    { input: { token } },
    (answer) => answer.confirmEmailChange,
  );
  if (acted.problem !== undefined) return data({ problem: acted.problem }, { status: 422 });
  return redirect(stateOf(context).tokens === undefined ? '/sign-in?done=email' : '/account', 303);
}

/** Where the link to a new address leads. A click confirms, not the visit: programs that look at mails open links too. */
export default function ConfirmEmailPage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SignInFrame prefs={loaderData.prefs}>
      <title>{`${t('account.confirmEmail.title')} · MH-OS`}</title>
      <h1 className="text-title">{t('account.confirmEmail.title')}</h1>
      <p className="mt-1 mb-6 text-muted">{t('account.confirmEmail.lead')}</p>
      <Form method="post" className="flex flex-col gap-4" replace>
        {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Button look="primary" type="submit" aria-disabled={busy}>
          {t('account.confirmEmail.submit')}
        </Button>
      </Form>
    </SignInFrame>
  );
}
