import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

export type AutomationTab = 'rules' | 'runs' | 'templates';

const to: Readonly<Record<AutomationTab, string>> = {
  rules: '/automations',
  runs: '/automations/runs',
  templates: '/automations/templates',
};

export function AutomationTabs({ current }: { readonly current: AutomationTab }) {
  const { t } = useTranslation();
  return (
    <div className="pb-4">
      <LinkTabs
        label={t('automations.tabs.label')}
        tabs={(['rules', 'runs', 'templates'] as const).map((tab) => ({
          to: to[tab],
          label: t(`automations.tabs.${tab}`),
          current: tab === current,
        }))}
      />
    </div>
  );
}
