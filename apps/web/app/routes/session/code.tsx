import { useTranslation } from 'react-i18next';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { CompleteSignIn } from '../../graphql/generated/documents.ts';
import { challengeOf, enter } from '../../lib/enter.server.ts';
import { actOpenly } from '../../lib/open.server.ts';
import { ownPath } from '../../lib/own-path.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/code';
import { SignInFrame } from './sign-in-frame.tsx';

export function loader({ request, context }: Route.LoaderArgs) {
  if (challengeOf(request) === '') throw redirect('/sign-in');
  return { prefs: stateOf(context).prefs };
}

export async function action({ request, context }: Route.ActionArgs) {
  const code = String((await request.formData()).get('code') ?? '');
  const input = { challenge: challengeOf(request), code };
  const acted = await actOpenly(context, CompleteSignIn, { input }, (answer) => answer.completeSignIn);
  if (acted.problem !== undefined) return data({ problem: acted.problem }, { status: 401 });
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  return (await enter(context, acted.done, next)) ?? redirect('/sign-in');
}

/** The second step of signing in. */
export default function CodePage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SignInFrame prefs={loaderData.prefs}>
      <title>{`${t('account.code.title')} · MH-OS`}</title>
      <h1 className="text-title">{t('account.code.title')}</h1>
      <p className="mt-1 mb-6 text-muted">{t('account.code.lead')}</p>
      <Form method="post" className="flex flex-col gap-4" replace>
        {actionData !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Field label={t('account.code.label')} hint={t('account.code.hint')}>
          {(control) => <TextInput {...control} name="code" autoComplete="one-time-code" required autoFocus />}
        </Field>
        <Button look="primary" type="submit" aria-disabled={busy}>
          {t('account.code.submit')}
        </Button>
        <Link to="/sign-in" className="text-center text-meta">
          {t('account.code.again')}
        </Link>
      </Form>
    </SignInFrame>
  );
}
