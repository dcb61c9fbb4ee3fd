import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import type { Viewer } from '../../lib/viewer.server.ts';

/** Tells, while there is time, that the brand will ask for a second factor. */
export function FactorWanted({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useTranslation();
  if (viewer.secondFactorDue == null || viewer.withheld != null) return null;
  return (
    <Notice tone="warn" title={t('account.factor.wanted', { brand: viewer.brand?.name })}>
      {t('account.factor.wantedBy')} <When at={viewer.secondFactorDue} day />.{' '}
      <Link to="/second-factor" className="link">
        {t('account.factor.start')}
      </Link>
    </Notice>
  );
}
