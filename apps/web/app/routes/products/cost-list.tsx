import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { CostedVariant } from './margin.tsx';

type Cost = CostedVariant['landedCosts'][number];

/** Costs, newest first, each with its parts; nothing is in the sum besides. */
export function CostList({ costs }: { readonly costs: readonly Cost[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (costs.length === 0) return <p className="p-4 text-muted">{t('products.noCosts')}</p>;
  const amount = ({ decimal, currency }: Cost['total']): string => format.unitPrice({ decimal, currency });
  const columns: Column<Cost>[] = [
    { key: 'from', header: t('products.costFrom'), cell: (cost) => <When at={cost.validFrom} />, card: 'title' },
    {
      key: 'total',
      header: t('products.costSum'),
      right: true,
      cell: (cost) => (
        <span className="tnum font-medium" suppressHydrationWarning>
          {amount(cost.total)}
        </span>
      ),
      card: 'side',
    },
    {
      key: 'parts',
      header: t('products.costParts'),
      wrap: true,
      cell: (cost) => <Parts cost={cost} amount={amount} />,
      card: 'line',
    },
    {
      key: 'state',
      header: t('list.status'),
      cell: (cost) =>
        cost.inForce ? (
          <Badge tone="ok">{t('products.costInForce')}</Badge>
        ) : cost.planned ? (
          <Badge tone="info">{t('products.costPlanned')}</Badge>
        ) : (
          NOTHING
        ),
    },
  ];
  return <LedgerTable label={t('products.costs')} columns={columns} rows={costs} id={(cost) => cost.id} />;
}

function Parts({ cost, amount }: { readonly cost: Cost; readonly amount: (value: Cost['total']) => string }) {
  const { t } = useTranslation();
  if (cost.components.length === 0) return <span className="text-muted">{t('products.costUndivided')}</span>;
  return (
    <ul className="flex flex-col text-meta">
      {cost.components.map((part, index) => (
        <li key={index} className="flex justify-between gap-4">
          <span>{part.label === '' ? t(`products.costKinds.${part.kind}`) : part.label}</span>
          <span className="tnum text-muted" suppressHydrationWarning>
            {amount(part.amount)}
          </span>
        </li>
      ))}
    </ul>
  );
}
