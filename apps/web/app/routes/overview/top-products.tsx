import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { OverviewData } from './overview.server.ts';

type Sales = NonNullable<Extract<OverviewData['money'], { state: 'ok' }>['data']['financeSummary']>;

export function TopProducts({ top }: Pick<Sales, 'top'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('overview.topProducts')} flush>
      <ol className="divide-y divide-line">
        {top.map((one) => (
          <li key={`${one.sku} ${one.net.currency}`} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="min-w-0">
              {one.variantId == null ? (
                <span className="block truncate">{one.name}</span>
              ) : (
                <Link to={`/variants/${one.variantId}`} className="link block truncate">
                  {one.name}
                </Link>
              )}
              <span className="font-mono text-meta text-muted">{one.sku}</span>
            </span>
            <span className="shrink-0 text-right">
              <span className="block">
                <Money value={one.net} />
              </span>
              <span className="tnum text-meta text-muted" suppressHydrationWarning>
                {t('overview.pieces', { count: one.units, n: format.number(one.units) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
