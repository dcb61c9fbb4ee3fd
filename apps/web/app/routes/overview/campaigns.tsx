import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money, Percent } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { CampaignsProps } from './growth.tsx';

export function Campaigns({ results, span }: CampaignsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = (results.attributionResults?.rows ?? []).filter(({ key }) => key !== '').slice(0, 5);
  if (rows.length === 0) return null;
  const all = (
    <Link to={`/marketing/performance/attribution?span=${span}`} className="link">
      {t('overview.allCampaigns')}
    </Link>
  );
  return (
    <Card title={t('overview.campaigns')} aside={all} flush>
      <ol className="divide-y divide-line">
        {rows.map((row) => (
          <li
            key={`${row.key} ${row.revenue.currency}`}
            className="flex items-center justify-between gap-4 px-4 py-2.5"
          >
            <span className="min-w-0">
              <span className="block truncate">{row.name ?? row.key}</span>
              <span className="tnum text-meta text-muted" suppressHydrationWarning>
                {t('overview.ordersOf', { count: row.orders, n: format.number(row.orders) })}
              </span>
            </span>
            <span className="shrink-0 text-right">
              <span className="block">
                <Money value={row.revenue} />
              </span>
              <span className="text-meta text-muted">
                <Percent value={row.share} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
