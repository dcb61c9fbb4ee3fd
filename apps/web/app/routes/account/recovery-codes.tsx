import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';

/** Shown once: whoever leaves the page without keeping them asks for new ones. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="flex flex-col gap-4">
      <Notice tone="warn" live title={t('account.factor.codes')}>
        {t('account.factor.codesText')}
      </Notice>
      <ul
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-card bg-sunken p-4 font-mono"
        aria-label={t('account.factor.codesLabel')}
      >
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink to={pathname} look="primary">
          {t('account.factor.kept')}
        </ButtonLink>
      </div>
    </div>
  );
}
