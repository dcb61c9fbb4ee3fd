import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { When } from '../../components/printed.tsx';
import type { HealthData } from './health.tsx';

/** What was found unwell, from when to when. */
export function AlertTable({ alerts }: { readonly alerts: HealthData['health']['alerts'] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('health.alerts')} flush>
      {alerts.length === 0 ? (
        <EmptyState icon={BellOff} title={t('health.alertsEmpty')} text={t('health.alertsEmptyText')} />
      ) : (
        <ul className="max-h-72 divide-y divide-line overflow-y-auto" aria-label={t('health.alerts')} tabIndex={0}>
          {alerts.map(({ id, message, raisedAt, clearedAt, severity }) => (
            <li key={id} className="flex items-start justify-between gap-4 px-4 py-2">
              <div className="min-w-0">
                <p className={clearedAt == null ? 'font-medium' : 'text-muted'}>{message}</p>
                <p className="text-meta text-muted">
                  {t('health.since')} <When at={raisedAt} />
                  {clearedAt != null && (
                    <>
                      {' · '}
                      {t('health.until')} <When at={clearedAt} />
                    </>
                  )}
                </p>
              </div>
              {clearedAt == null && <Badge tone={severity === 'critical' ? 'bad' : 'warn'}>{t('health.lasts')}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
