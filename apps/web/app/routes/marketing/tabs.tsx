import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

export function ContentTabs({ current }: { readonly current: 'calendar' | 'plans' }) {
  const { t } = useTranslation();
  const tabs = (['calendar', 'plans'] as const).map((name) => ({
    ...{ to: `/marketing/${name}`, label: t(`content.tab.${name}`), current: current === name },
  }));
  return <LinkTabs label={t('areas.name.contentCalendar')} tabs={tabs} />;
}
