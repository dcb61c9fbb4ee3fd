import { useTranslation } from 'react-i18next';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { SignIn } from '../../graphql/generated/documents.ts';
import { ask, GraphFailure } from '../../lib/ask.server.ts';
import { enter } from '../../lib/enter.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { ownPath } from '../../lib/own-path.ts';
import type { Route } from './+types/sign-in';
import { ProviderButtons, RefusedElsewhere } from './provider-buttons.tsx';
import { offeredProviders } from './providers.server.ts';
import { SignInFrame } from './sign-in-frame.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  const state = stateOf(context);
  const params = new URL(request.url).searchParams;
  const next = ownPath(params.get('next'));
  if (state.tokens !== undefined) throw redirect(next);
  const done = doneOf(params.get('done'));
  const providers = await offeredProviders(context, params.get('brand'));
  return { prefs: state.prefs, next, providers, refused: params.get('refused'), done };
}

export async function action({ request, context }: Route.ActionArgs) {
  const state = stateOf(context);
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  if (email === '' || password === '') return data({ code: 'EMPTY', email }, { status: 400 });
  try {
    const { signIn } = await ask(
      SignIn,
      { input: { email, password, device: request.headers.get('user-agent') } },
      { requestId: state.requestId, address: state.address },
    );
    const next = ownPath(new URL(request.url).searchParams.get('next'));
    const entered = await enter(context, signIn, next);
    return entered ?? data({ code: signIn.userErrors[0]?.code ?? 'SIGN_IN_FAILED', email }, { status: 401 });
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return data({ code: error.fault.code, email }, { status: 503 });
  }
}

/** What another page did before it led here. */
const doneOf = (text: string | null) => (['password', 'email'] as const).find((one) => one === text);

const known = [
  'BRAND_SUSPENDED',
  'EMPTY',
  'SIGN_IN_FAILED',
  'SIGN_IN_LOCKED',
  'RATE_LIMITED',
  'UPSTREAM_UNAVAILABLE',
] as const;
type Known = (typeof known)[number];

export default function SignInPage({ actionData, loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const code = known.find((one): one is Known => one === actionData?.code) ?? 'UPSTREAM_UNAVAILABLE';
  return (
    <SignInFrame prefs={loaderData.prefs}>
      <title>{`${t('signIn.title')} · MH-OS`}</title>
      <h1 className="text-title">{t('signIn.title')}</h1>
      <p className="mt-1 mb-6 text-muted">{t('signIn.lead')}</p>
      {actionData === undefined && <RefusedElsewhere code={loaderData.refused} />}
      <Form method="post" className="flex flex-col gap-4" replace>
        {actionData === undefined && loaderData.done !== undefined && (
          <Notice tone="info" title={t(`account.done.${loaderData.done}`)} />
        )}
        {actionData !== undefined && <Notice tone="bad" live title={t(`signIn.error.${code}`)} />}
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
        <Field label={t('signIn.password')}>
          {(control) => (
            <TextInput {...control} name="password" type="password" autoComplete="current-password" required />
          )}
        </Field>
        <Button look="primary" type="submit" aria-disabled={busy} className="mt-2">
          {busy ? t('signIn.busy') : t('signIn.submit')}
        </Button>
        <Link to="/forgot-password" className="text-center text-meta">
          {t('account.forgot.link')}
        </Link>
      </Form>
      <ProviderButtons providers={loaderData.providers} next={loaderData.next} />
    </SignInFrame>
  );
}
