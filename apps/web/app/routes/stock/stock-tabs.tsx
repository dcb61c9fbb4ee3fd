import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';

const tabs = ['board', 'transfers', 'counts', 'lots', 'reservations', 'reorder', 'locations'] as const;

/** The parts of stock, each an address. */
export function StockTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const links = tabs.map((key) => {
    const to = key === 'board' ? '/stock' : `/stock/${key}`;
    return { to, label: t(`stock.tab.${key}`), current: pathname.replace(/\/$/, '') === to };
  });
  return <LinkTabs label={t('stock.parts')} tabs={links} />;
}
