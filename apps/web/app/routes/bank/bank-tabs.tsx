import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

const TABS = {
  accounts: '',
  lines: '/lines',
  desk: '/desk',
  import: '/import',
  rules: '/rules',
  reconcile: '/reconcile',
} as const;

/** The parts of the bank. */
export function BankTabs({ current }: { readonly current: keyof typeof TABS }) {
  const { t } = useTranslation();
  const tabs = (Object.keys(TABS) as (keyof typeof TABS)[]).map((key) => ({
    to: `/finance/bank${TABS[key]}`,
    label: t(`bank.tab.${key}`),
    current: key === current,
  }));
  return <LinkTabs label={t('bank.parts')} tabs={tabs} />;
}
