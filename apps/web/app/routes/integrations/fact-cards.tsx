import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { IntegrationPartsFragment, OneIntegrationQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

type Report = NonNullable<NonNullable<OneIntegrationQuery['integration']>['reports']>[number];

/** What people have decided about a system. */
export function FactCard({ integration }: { readonly integration: IntegrationPartsFragment }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { expectedCallHours: hours } = integration;
  return (
    <Card title={t('integrations.facts')}>
      <FactList
        facts={[
          [t('integrations.kind'), word('integrationKind', integration.kind)],
          [t('integrations.provider'), integration.provider],
          [t('integrations.direction'), t(`integrations.way.${integration.direction}`)],
          [t('integrations.owner'), integration.owner?.name ?? NOTHING],
          [t('integrations.expected'), hours == null ? NOTHING : t('integrations.hours', { count: hours })],
          [t('integrations.since'), <When key="since" at={integration.connectedAt} />],
          ...integration.settings.map(({ key, value }) => [key, value || NOTHING] as const),
          ...(integration.notes === '' ? [] : [[t('integrations.notes'), integration.notes] as const]),
        ]}
      />
    </Card>
  );
}

/** Its key and its endpoints. */
export function LinkCard({ integration }: { readonly integration: IntegrationPartsFragment }) {
  const { t } = useTranslation();
  const { apiKey } = integration;
  const endpoints = integration.webhookEndpoints ?? [];
  const maySee = useViewer().can('platform.api-key.read');
  return (
    <Card title={t('integrations.links')} flush>
      <ul className="divide-y divide-line">
        {apiKey == null && endpoints.length === 0 && <li className="p-4 text-muted">{t('integrations.noLinks')}</li>}
        {apiKey != null && (
          <li className="px-4 py-2.5">
            <span className="block font-medium break-words">
              {maySee ? (
                <Link to={`/api-keys?key=${apiKey.id}`} className="underline underline-offset-2">
                  {apiKey.name}
                </Link>
              ) : (
                apiKey.name
              )}
            </span>
            <span className="block text-meta text-muted">
              {t('integrations.apiKey')} · {t('apiKeys.lastUsed')} <When at={apiKey.lastUsedAt} />
            </span>
          </li>
        )}
        {endpoints.map(({ id, host, status, lastSuccessAt }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="min-w-0">
              <span className="block font-medium break-words">{host}</span>
              <span className="block text-meta text-muted">
                {t('integrations.lastTaken')} <When at={lastSuccessAt} />
              </span>
            </span>
            <EnumBadge name="integrationEndpoint" value={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What it said of itself, newest first. */
export function ReportCard({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('integrations.reports')} flush>
      {reports.length === 0 && <p className="p-4 text-muted">{t('integrations.noReports')}</p>}
      <ul className="divide-y divide-line">
        {reports.map(({ id, status, message, checkedAt, reportedByName }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="min-w-0">
              {message !== '' && <span className="block break-words">{message}</span>}
              <span className="block text-meta text-muted">
                {reportedByName} · <When at={checkedAt} />
              </span>
            </span>
            <EnumBadge name="integrationHealth" value={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
