import { ReceiptEuro, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, Percent } from '../../components/printed.tsx';
import type { DraftLineFragment } from '../../graphql/generated/types.ts';
import { keyOf, typedDecimal, type DraftLine } from './draft-line.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly lines: readonly DraftLine[];
  readonly verdicts: ReadonlyMap<string, DraftLineFragment>;
  readonly onPrice: (line: DraftLine, price: string) => void;
  readonly onRemove: (line: DraftLine) => void;
}

/** The lines being written, each with its price, its change and its verdict. */
export function EditorLines({ lines, verdicts, onPrice, onRemove }: Props) {
  const { t } = useTranslation();
  if (lines.length === 0)
    return <EmptyState icon={ReceiptEuro} title={t('drafts.noLines')} text={t('drafts.noLinesText')} />;
  const columns: Column<DraftLine>[] = [
    { key: 'product', header: t('drafts.product'), cell: (line) => <Named line={line} />, card: 'title' },
    { key: 'channel', header: t('drafts.channel'), cell: (line) => line.channel, card: 'line' },
    {
      key: 'before',
      header: t('drafts.before'),
      right: true,
      cell: (line) =>
        line.before === null ? NOTHING : <Money value={{ decimal: line.before, currency: line.currency }} />,
    },
    {
      key: 'price',
      header: t('drafts.price'),
      right: true,
      cell: (line) => <PriceInput line={line} onPrice={onPrice} />,
      card: 'line',
    },
    {
      key: 'change',
      header: t('drafts.change'),
      right: true,
      cell: (line) => <Percent value={verdicts.get(keyOf(line))?.changePercent} signed />,
    },
    {
      key: 'verdict',
      header: t('drafts.verdict'),
      cell: (line) => <LineVerdict found={verdicts.get(keyOf(line))} />,
      card: 'line',
      wrap: true,
    },
    {
      key: 'remove',
      header: t('ui.remove'),
      quiet: true,
      right: true,
      card: 'side',
      cell: (line) => (
        <Button
          look="quiet"
          icon
          aria-label={t('drafts.removeLine', { sku: line.sku, channel: line.channel })}
          onClick={() => onRemove(line)}
        >
          <X size={16} aria-hidden />
        </Button>
      ),
    },
  ];
  return (
    <div className="overflow-x-auto">
      <LedgerTable label={t('drafts.lines')} columns={columns} rows={lines} id={keyOf} />
    </div>
  );
}

function Named({ line }: { readonly line: DraftLine }) {
  return (
    <span className="flex min-w-0 flex-col py-1">
      <span className="truncate font-medium">{line.product}</span>
      <Code>{line.sku}</Code>
    </span>
  );
}

function PriceInput({ line, onPrice }: { readonly line: DraftLine; readonly onPrice: Props['onPrice'] }) {
  const { t } = useTranslation();
  const wrong = line.price.trim() !== '' && typedDecimal(line.price) === undefined;
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        aria-label={t('drafts.priceOf', { sku: line.sku, channel: line.channel })}
        aria-invalid={wrong || undefined}
        inputMode="decimal"
        autoComplete="off"
        value={line.price}
        onChange={(event) => onPrice(line, event.target.value)}
        className="control w-24 text-right text-form tabular-nums"
      />
      <span className="w-16 text-left text-meta text-muted">
        {line.currency} {t(`money.${line.display}`)}
      </span>
    </span>
  );
}

function LineVerdict({ found }: { readonly found: DraftLineFragment | undefined }) {
  return found === undefined ? <span className="max-sm:hidden">{NOTHING}</span> : <Verdict verdicts={found.verdicts} />;
}
