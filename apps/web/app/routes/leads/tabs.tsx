import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** What belongs to leads. */
export function LeadTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tab = (to: string, label: string) => ({ to, label, current: pathname === to });
  return (
    <LinkTabs
      label={t('growth.leads.tabs')}
      tabs={[
        tab('/leads', t('growth.leads.inbox')),
        tab('/leads/assignment', t('growth.leads.assignment')),
        tab('/leads/forms', t('leadForms.title')),
        tab('/leads/scoring', t('growth.leads.scoring')),
      ]}
    />
  );
}
