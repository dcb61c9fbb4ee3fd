import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING } from '../../components/printed.tsx';
import type { PriceDraftWhatIfQuery } from '../../graphql/generated/types.ts';
import { useFormat, type MoneyLike } from '../../lib/use-format.ts';

type WhatIf = NonNullable<PriceDraftWhatIfQuery['priceDraftWhatIf']>;
type Total = WhatIf['totals'][number];
type Line = WhatIf['lines'][number];

const SHOWN = 8;

/** What the draft would have meant for the last weeks of recorded sales. */
export function WhatIfCard({ whatIf }: { readonly whatIf: WhatIf }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (whatIf.from == null || whatIf.to == null || whatIf.totals.length === 0)
    return (
      <Card title={t('drafts.whatIf')}>
        <p className="text-muted">{t('drafts.whatIfNothing')}</p>
      </Card>
    );
  const period = `${format.date(whatIf.from)} – ${format.date(whatIf.to)}`;
  const { linesWithElasticity: used, linesWithoutVolume: left } = whatIf;
  return (
    <Card title={t('drafts.whatIf')} aside={<span className="text-meta text-muted">{period}</span>} flush>
      <div className="grid gap-4 p-4">
        {whatIf.totals.map((total) => (
          <Totals key={total.revenueBefore.currency} total={total} />
        ))}
        <p className="max-w-[72ch] text-meta text-muted">
          {t('drafts.whatIfNote', { used })} {left > 0 && t('drafts.whatIfLeft', { count: left })}
        </p>
      </div>
      <Lines lines={whatIf.lines.slice(0, SHOWN)} />
    </Card>
  );
}

function Totals({ total }: { readonly total: Total }) {
  const { t } = useTranslation();
  const format = useFormat();
  const units = (value: string): string => format.decimal(value, 2);
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
      <Figure
        label={t('drafts.units')}
        before={units(total.unitsBefore)}
        after={units(total.unitsAfter.expected)}
        range={[units(total.unitsAfter.low), units(total.unitsAfter.high)]}
      />
      <Amount label={t('drafts.revenue')} before={total.revenueBefore} after={total.revenueAfter} />
      {total.marginBefore != null && total.marginAfter != null && (
        <Amount label={t('drafts.marginSum')} before={total.marginBefore} after={total.marginAfter} />
      )}
    </dl>
  );
}

interface AmountProps {
  readonly label: string;
  readonly before: MoneyLike;
  readonly after: { readonly expected: MoneyLike; readonly low: MoneyLike; readonly high: MoneyLike };
}

function Amount({ label, before, after }: AmountProps) {
  const { money } = useFormat();
  return (
    <Figure
      label={label}
      before={money(before)}
      after={money(after.expected)}
      range={[money(after.low), money(after.high)]}
    />
  );
}

interface FigureProps {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly range: readonly [string, string];
}

function Figure({ label, before, after, range: [low, high] }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt className="text-meta text-muted">{label}</dt>
      <dd className="tnum" suppressHydrationWarning>
        <span className="text-muted">{before}</span> → <span className="font-semibold">{after}</span>
        <span className="block text-meta text-muted">{low === high ? t('drafts.unchanged') : `${low} … ${high}`}</span>
      </dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Line>[] = [
    { key: 'sku', header: 'SKU', cell: (line) => <Code>{line.sku}</Code>, card: 'title' },
    { key: 'channel', header: t('drafts.channel'), cell: (line) => line.channel },
    {
      key: 'units',
      header: t('drafts.units'),
      right: true,
      cell: (line) => `${format.decimal(line.unitsBefore)} → ${format.decimal(line.unitsAfter.expected)}`,
      card: 'side',
    },
    {
      key: 'revenue',
      header: t('drafts.revenue'),
      right: true,
      cell: (line) => <Money value={line.revenueAfter.expected} />,
    },
    {
      key: 'elasticity',
      header: t('drafts.elasticity'),
      cell: (line) => <Slope line={line} />,
      card: 'line',
      wrap: true,
    },
  ];
  return <LedgerTable label={t('drafts.whatIf')} columns={columns} rows={lines} id={(line) => line.lineId} />;
}

/** The slope with its interval and its weeks, or why there is none. */
function Slope({ line: { elasticity, beyondSeenPrices } }: { readonly line: Line }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, value, low, high, n } = elasticity;
  if (reason != null) return <span className="text-muted">{t(`drafts.noElasticity.${reason}`, { n })}</span>;
  if (value == null || low == null || high == null) return NOTHING;
  return (
    <span className="tnum" suppressHydrationWarning>
      {format.decimal(value)}{' '}
      <span className="text-meta text-muted">
        ({format.decimal(low)} … {format.decimal(high)}, {t('drafts.weeks', { count: n })})
        {beyondSeenPrices && ` ${t('drafts.beyond')}`}
      </span>
    </span>
  );
}
