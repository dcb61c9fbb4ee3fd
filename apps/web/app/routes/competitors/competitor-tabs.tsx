import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';

const tabs = [
  ['board', '/competitors'],
  ['alerts', '/competitors/alerts'],
  ['watched', '/competitors/watched'],
] as const;

/** The parts of the area. */
export function CompetitorTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className="mb-4">
      <LinkTabs
        label={t('areas.name.competitors')}
        tabs={tabs.map(([key, to]) => ({ to, label: t(`competitors.tab.${key}`), current: pathname === to }))}
      />
    </div>
  );
}
