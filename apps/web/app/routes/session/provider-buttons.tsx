import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button.tsx';

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
