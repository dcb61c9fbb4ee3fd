import { useTranslation } from 'react-i18next';
import { Money, NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { Compared } from './compared.tsx';
import type { Outcome } from './results.tsx';
import { Share } from './share.tsx';

export type ArmOutcome = Outcome['arms'][number];

export function Sum({ of }: { readonly of: Outcome['revenue'] }) {
  return of.length === 0 ? NOTHING : of.map((one) => <Money key={one.currency} value={one} />);
}

export function ArmTable({ arms }: { readonly arms: readonly ArmOutcome[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = (value: number) => <span className="tnum">{format.number(value)}</span>;
  const rows: readonly (readonly [string, (one: ArmOutcome) => React.ReactNode])[] = [
    [t('campaigns.audience'), (one) => number(one.people)],
    [t('campaigns.delivered'), (one) => number(one.delivered)],
    [t('campaigns.bounced'), (one) => number(one.bounced)],
    [t('campaigns.refused'), (one) => number(one.refused.reduce((sum, { count }) => sum + count, 0))],
    [t('campaigns.opened'), (one) => <Compared one={one} metric="OPENED" rate={one.opened} />],
    [t('campaigns.clicked'), (one) => <Compared one={one} metric="CLICKED" rate={one.clicked} />],
    [t('campaigns.unsubscribed'), (one) => <Share rate={one.unsubscribed} />],
    [t('campaigns.ordered'), (one) => <Compared one={one} metric="ORDERED" rate={one.ordered} />],
    [t('campaigns.orders'), (one) => number(one.orders)],
    [t('campaigns.revenue'), (one) => <Sum of={one.revenue} />],
  ];
  return (
    <table className="ledger" aria-label={t('campaigns.byVariant')}>
      <thead>
        <tr>
          <th scope="col">{t('campaigns.measure')}</th>
          {arms.map(({ arm }) => (
            <th key={arm.key} scope="col" className="text-right">
              {arm.name} ({arm.weight} %)
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row" className="text-left font-normal text-muted">
              {name}
            </th>
            {arms.map((one) => (
              <td key={one.arm.key} className="text-right align-top whitespace-normal">
                {cell(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
