import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** In and out. */
export function FileTabs({ current }: { readonly current: 'imports' | 'exports' }) {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('files.tabs')}
      tabs={[
        { to: '/files', label: t('files.tab.imports'), current: current === 'imports' },
        { to: '/files/exports', label: t('files.tab.exports'), current: current === 'exports' },
      ]}
    />
  );
}
