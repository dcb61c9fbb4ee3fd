import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';

/** Mails, and how they are sent. */
export function MailTabs() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tab = (to: string, label: string) => ({ to, label, current: pathname === to });
  return (
    <LinkTabs
      label={t('mailing.tabs')}
      tabs={[
        tab('/marketing/mail', t('mailing.messages')),
        tab('/marketing/mail/suppressions', t('suppressions.title')),
        tab('/marketing/mail/settings', t('mailing.settings')),
      ]}
    />
  );
}
