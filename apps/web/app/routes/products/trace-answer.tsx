import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { NOTHING } from '../../components/printed.tsx';
import type { ExplainPriceQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { Window } from '../price-lists/window.tsx';

export type ExplainedLine = NonNullable<ExplainPriceQuery['resolvePrices']>['lines'][number];
type Step = ExplainedLine['trace'][number];

interface Props {
  readonly line: ExplainedLine;
  readonly buyer: string | null;
}

/** The answer as a sentence and a number, then every price that could have applied. */
export function TraceAnswer({ line, buyer }: Props) {
  const { t } = useTranslation();
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Card>
        <Sentence line={line} buyer={buyer} />
      </Card>
      {line.trace.length > 0 && <Steps line={line} />}
      {line.guardrails.length > 0 && (
        <Card title={t('priceLists.tab.guardrails')}>
          <p className="flex flex-wrap gap-2">
            {line.guardrails.map((one) => (
              <EnumBadge key={one.guardrailId} name="verdict" value={one.outcome} />
            ))}
          </p>
        </Card>
      )}
    </div>
  );
}

function Sentence({ line, buyer }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (line.unit == null || line.total == null)
    return (
      <Notice tone="warn" title={t('priceLists.tab.noPrice')}>
        {line.noPriceReason != null && t(`priceLists.noPrice.${line.noPriceReason}`)}
      </Notice>
    );
  const side = line.basis === 'NET' ? line.unit.net : line.unit.gross;
  const whom = buyer === null || buyer === '' ? t('priceLists.tab.buyerAll') : buyer;
  const facts = [
    line.level != null && `${t('priceLists.tab.level')}: ${t(`priceLists.level.${line.level}`)}`,
    line.reference != null && t('priceLists.tab.was', { price: format.money(line.reference.gross) }),
    line.lowestPrior != null && t('priceLists.tab.lowest', { price: format.money(line.lowestPrior) }),
    line.basePrice != null &&
      t('priceLists.tab.base', { price: format.money(line.basePrice), unit: line.basePricePer ?? '' }),
    line.quantity > 1 &&
      t('priceLists.tab.total', {
        count: line.quantity,
        price: format.money(line.total.gross),
        tax: format.money(line.total.tax),
      }),
    line.conversion != null &&
      t('priceLists.tab.convertedBy', { path: line.conversion.path.join(' → '), date: line.conversion.date }),
  ].filter((one) => typeof one === 'string');
  return (
    <>
      <p className="text-title tnum" suppressHydrationWarning>
        {t('priceLists.tab.answer', {
          price: `${format.money(side)} ${t(`priceLists.${line.basis ?? 'GROSS'}`)}`,
          buyer: whom,
        })}
      </p>
      <ul className="mt-2 flex flex-col gap-1 text-muted" suppressHydrationWarning>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

const rank = { WON: 0, REFERENCE: 1, REJECTED: 2 };

function useStepColumns(): readonly Column<Step>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  const format = useFormat();
  return [
    {
      key: 'price',
      header: t('priceLists.tab.candidate'),
      cell: (step) => <span className="font-medium">{step.listCode ?? t('priceLists.tab.standard')}</span>,
      card: 'title',
    },
    {
      key: 'outcome',
      header: t('priceLists.tab.outcome'),
      cell: (step) => <EnumBadge name="priceOutcome" value={step.outcome} />,
      card: 'side',
    },
    {
      key: 'reason',
      header: t('priceLists.tab.reason'),
      cell: (step) => (
        <span className="sm:block sm:min-w-44">
          {step.reason == null ? NOTHING : t(`priceLists.reason.${step.reason}`)}
        </span>
      ),
      card: 'line',
      wrap: true,
    },
    {
      key: 'level',
      header: t('priceLists.tab.level'),
      // What most prices do needs no word.
      cell: (step) =>
        [t(`priceLists.level.${step.level}`), step.type !== 'STANDARD' && word('priceListType', step.type)]
          .filter(Boolean)
          .join(', '),
      card: 'line',
    },
    {
      key: 'from',
      header: t('priceLists.from'),
      right: true,
      cell: (step) => <span className="tnum">{format.number(step.minQuantity)}</span>,
    },
    {
      key: 'amount',
      header: t('priceLists.unitPrice'),
      right: true,
      cell: (step) => (
        <span className="tnum whitespace-nowrap" suppressHydrationWarning>
          {format.decimal(step.unitPrice, 4)} {step.currency} {t(`priceLists.${step.basis}`)}
        </span>
      ),
      card: 'line',
    },
    { key: 'valid', header: t('priceLists.valid'), cell: (step) => <Window from={step.validFrom} to={step.validTo} /> },
  ];
}

function Steps({ line }: { readonly line: ExplainedLine }) {
  const { t } = useTranslation();
  const columns = useStepColumns();
  const steps = [...line.trace].sort((a, b) => rank[a.outcome] - rank[b.outcome]);
  return (
    <Card title={t('products.tab.trace')} flush>
      <div className="overflow-x-auto" role="region" aria-label={t('products.tab.trace')} tabIndex={0}>
        <LedgerTable label={t('products.tab.trace')} columns={columns} rows={steps} id={(step) => step.priceId} />
      </div>
    </Card>
  );
}
