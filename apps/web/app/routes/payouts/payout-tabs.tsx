import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** The parts of payouts. */
export function PayoutTabs({ current }: { readonly current: 'payouts' | 'owed' | 'payees' }) {
  const { t } = useTranslation();
  const tabs = [
    { to: '/finance/payouts', label: t('payouts.tab.payouts'), current: current === 'payouts' },
    { to: '/finance/payouts/owed', label: t('payouts.tab.owed'), current: current === 'owed' },
    { to: '/finance/payouts/payees', label: t('payouts.tab.payees'), current: current === 'payees' },
  ];
  return <LinkTabs label={t('payouts.parts')} tabs={tabs} />;
}
