import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** What belongs to deals. */
export function DealTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tab = (to: string, label: string) => ({ to, label, current: pathname === to });
  return (
    <LinkTabs
      label={t('areas.name.deals')}
      tabs={[
        tab('/deals', t('growth.deals.board')),
        tab('/deals/forecast', t('growth.deals.forecast')),
        tab('/pipelines', t('records.pipeline.title')),
      ]}
    />
  );
}
