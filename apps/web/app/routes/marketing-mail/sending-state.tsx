import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.tsx';
import type { CrmMailsQuery } from '../../graphql/generated/types.ts';

interface Props {
  readonly state: CrmMailsQuery['crmMailState'];
  readonly configured: boolean;
}

/** What somebody should know before looking at single mails: what keeps them, and how many there are of each. */
export function SendingState({ state, configured }: Props) {
  const { t } = useTranslation();
  if (!state) return null;
  const figures = [
    [t('mailing.waiting'), state.waiting],
    [t('mailing.sending'), state.sending],
    [t('mailing.sentDay'), state.sentLastDay],
    [t('mailing.bouncedDay'), state.bouncedLastDay],
    [t('mailing.refusedDay'), state.refusedLastDay],
    [t('mailing.failed'), state.failed],
    [t('mailing.unknown'), state.unknown],
  ] as const;
  return (
    <section aria-label={t('mailing.state')} className="flex flex-col gap-3 px-(--gutter) pt-4">
      {!configured && (
        <Notice tone="warn" title={t('mailing.noSettings')}>
          {t('mailing.noSettingsText')}{' '}
          <Link to="/marketing/mail/settings" className="underline">
            {t('mailing.setUp')}
          </Link>
        </Notice>
      )}
      {state.paused && (
        <Notice tone="info" title={t('mailing.paused')}>
          {t('mailing.pausedText')}
        </Notice>
      )}
      {state.trouble && (
        <Notice tone="bad" title={t('mailing.trouble')}>
          {state.trouble}
        </Notice>
      )}
      {state.unknown > 0 && (
        <Notice tone="warn" title={t('mailing.unclear', { count: state.unknown })}>
          {t('mailing.unclearText')}{' '}
          <Link to="/marketing/mail?status=UNKNOWN" className="underline">
            {t('mailing.show')}
          </Link>
        </Notice>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(([label, count]) => (
          <div key={label}>
            <dt className="text-meta text-muted">{label}</dt>
            <dd className="tnum text-form font-semibold">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
