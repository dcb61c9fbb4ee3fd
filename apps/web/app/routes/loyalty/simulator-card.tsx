import { useTranslation } from 'react-i18next';
import { Form, useNavigation, useSearchParams } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import { CataloguePicker } from '../../components/catalogue-picker.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { Points } from './points.tsx';
import type { ProgramData } from './program.tsx';

type Simulation = NonNullable<ProgramData['simulation']>;
type Order = Simulation['orders'][number];

interface Props extends Pick<ProgramData, 'simulation'> {
  readonly categories: ProgramData['triedCategories'];
}

/** The last fifty orders by the rules of today, and by one more that is only tried out. */
export function SimulatorCard({ simulation, categories }: Props) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const [params] = useSearchParams();
  const busy = useNavigation().state !== 'idle';
  const mayLook = useViewer().can('catalog-pricing.product.read');
  return (
    <Card title={t('loyalty.simulator')}>
      <Form method="get" preventScrollReset className="grid items-end gap-3 sm:grid-cols-3">
        <SelectField
          label={t('loyalty.tryRule')}
          name="kind"
          defaultValue={params.get('kind') ?? ''}
          options={[
            ['', t('loyalty.noneMore')],
            ...(['RATE', 'MULTIPLIER', 'BONUS'] as const).map((one) => [one, word('loyaltyRuleKind', one)] as const),
          ]}
        />
        <TextField
          label={t('loyalty.gives')}
          name="amount"
          inputMode="decimal"
          defaultValue={params.get('amount') ?? ''}
        />
        {mayLook && (
          <div className="sm:col-span-3">
            <CataloguePicker
              label={t('loyalty.onlyCategories')}
              name="categoryId"
              kind="category"
              chosen={categories}
            />
          </div>
        )}
        <Button type="submit" look="primary" disabled={busy} className="sm:justify-self-start">
          {t('loyalty.simulate')}
        </Button>
      </Form>
      {simulation !== null && <Outcome simulation={simulation} />}
    </Card>
  );
}

function Outcome({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useTranslation();
  const columns: Column<Order>[] = [
    { key: 'number', header: t('loyalty.order'), cell: (row) => row.number, card: 'title' },
    { key: 'when', header: t('loyalty.placed'), cell: (row) => <When at={row.placedAt} day /> },
    { key: 'net', header: t('loyalty.net'), right: true, cell: (row) => <Money value={row.net} />, card: 'line' },
    {
      key: 'earned',
      header: t('loyalty.earned'),
      right: true,
      cell: (row) => <Points value={row.earned} />,
      card: 'line',
    },
    {
      key: 'points',
      header: t('loyalty.wouldEarn'),
      right: true,
      cell: (row) => <Points value={row.points} />,
      card: 'side',
    },
    {
      key: 'why',
      header: t('loyalty.why'),
      cell: (row) => row.parts.map((one) => `${one.name}: ${one.points}`).join(', '),
      wrap: true,
    },
  ];
  return (
    <div role="status" className="mt-4 flex flex-col gap-4 border-t border-line pt-4">
      <FactList
        facts={[
          [t('loyalty.earned'), <Points key="a" value={simulation.earnedTotal} />],
          [t('loyalty.wouldEarn'), <Points key="b" value={simulation.pointsTotal} />],
          [t('loyalty.worth'), <Money key="c" value={simulation.value} />],
        ]}
      />
      {simulation.orders.length === 0 ? (
        <p className="text-muted">{t('loyalty.noOrders')}</p>
      ) : (
        <LedgerTable
          label={t('loyalty.simulator')}
          columns={columns}
          rows={simulation.orders}
          id={(row) => row.orderId}
        />
      )}
    </div>
  );
}
