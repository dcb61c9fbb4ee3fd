import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { useViewer } from '../../lib/use-viewer.ts';

const HOME = '/marketing/performance';

/** What marketing cost, what it brought, and where figures come in. */
export function PerformanceTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const mayWrite = useViewer().can('crm.performance.write');
  const span = params.get('span') === null ? '' : `?span=${params.get('span')}`;
  const tabs = [
    { path: HOME, label: t('performance.figures') },
    { path: `${HOME}/attribution`, label: t('performance.attribution') },
    ...(mayWrite ? [{ path: `${HOME}/import`, label: t('performance.import') }] : []),
  ];
  return (
    <LinkTabs
      label={t('areas.name.performance')}
      tabs={tabs.map(({ path, label }) => ({ to: `${path}${span}`, label, current: pathname === path }))}
    />
  );
}
