import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';

interface Props {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly next: string;
}

/** Ways to sign in with an account from elsewhere: plain links, for a form may not lead to another site. */
export function ProviderButtons({ providers, next }: Props) {
  const { t } = useTranslation();
  if (providers.length === 0) return null;
  return (
    <div className="mt-6 flex flex-col gap-2 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <a key={id} href={`/sign-in/with/${id}?next=${encodeURIComponent(next)}`} className={buttonClass()}>
          {t('signIn.with', { name })}
        </a>
      ))}
    </div>
  );
}

const known = [
  'OIDC_PROVIDER_OFF',
  'OIDC_STATE_INVALID',
  'OIDC_REFUSED',
  'OIDC_DISCOVERY_FAILED',
  'OIDC_EMAIL_UNVERIFIED',
  'OIDC_EMAIL_NOT_ALLOWED',
  'OIDC_NO_ACCOUNT',
  'SIGN_IN_NO_BRAND',
  'RATE_LIMITED',
  'UPSTREAM_UNAVAILABLE',
] as const;

/** Why signing in through a provider did not work. */
export function RefusedElsewhere({ code }: { readonly code: string | null }) {
  const { t } = useTranslation();
  if (code === null) return null;
  const word = known.find((one) => one === code) ?? 'OIDC_REFUSED';
  return (
    <div className="mb-4">
      <Notice tone="bad" live title={t('signIn.throughElsewhere')}>
        <p>{t(`signIn.refused.${word}`)}</p>
      </Notice>
    </div>
  );
}
