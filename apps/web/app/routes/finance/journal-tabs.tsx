import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** The parts of the journal. */
export function JournalTabs({ current }: { readonly current: 'entries' | 'drafts' }) {
  const { t } = useTranslation();
  const tabs = [
    { to: '/finance/journal', label: t('books.tab.entries'), current: current === 'entries' },
    { to: '/finance/journal/drafts', label: t('books.tab.drafts'), current: current === 'drafts' },
  ];
  return <LinkTabs label={t('books.parts')} tabs={tabs} />;
}
