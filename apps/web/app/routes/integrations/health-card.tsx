import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import type { IntegrationPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type Health = NonNullable<IntegrationPartsFragment['health']>;
type Reason = Health['reasons'][number];

/** Why a system is in its state, in the words of this language. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ code, message, subject, at }) =>
    t(`integrations.reason.${code}` as 'integrations.reason.SILENT', {
      subject: subject ?? '',
      when: at == null ? '' : format.dateTime(at),
      defaultValue: message,
    });
}

/** How a system does, and why. */
export function HealthCard({ health }: { readonly health: Health }) {
  const { t } = useTranslation();
  const words = useReasonWords();
  return (
    <Card title={t('integrations.health')} aside={<EnumBadge name="integrationHealth" value={health.state} />}>
      {health.reasons.length === 0 ? (
        <p>{t('integrations.well')}</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {health.reasons.map((reason) => (
            <li key={`${reason.code} ${reason.subject ?? ''}`} className="break-words" suppressHydrationWarning>
              {words(reason)}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-meta text-muted">
        {health.lastSignAt == null ? (
          t('integrations.neverHeard')
        ) : (
          <>
            {t('integrations.lastHeard')} <When at={health.lastSignAt} />
          </>
        )}
      </p>
    </Card>
  );
}
