import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** The three looks at a journey. */
export function JourneyTabs({ id, current }: { readonly id: string; readonly current: 'flow' | 'people' | 'trial' }) {
  const { t } = useTranslation();
  const base = `/marketing/journeys/${id}`;
  const tab = (key: 'flow' | 'people' | 'trial', to: string) => ({
    ...{ to, label: t(`journeys.tab.${key}`), current: key === current },
  });
  return (
    <LinkTabs
      label={t('journeys.tabs')}
      tabs={[tab('flow', base), tab('people', `${base}/people`), tab('trial', `${base}/trial`)]}
    />
  );
}
