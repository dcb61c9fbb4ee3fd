import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Money } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { PreviewFinanceInvoiceMutation } from '../../graphql/generated/types.ts';
import { shortDecimal } from '../../lib/typed-decimal.ts';
import type { GivenLine } from './use-draft-lines.ts';

type Preview = NonNullable<PreviewFinanceInvoiceMutation['previewFinanceInvoice']['preview']>;

interface Props {
  readonly number: number;
  readonly last: boolean;
  readonly line: GivenLine | undefined;
  readonly basis: 'NET' | 'GROSS';
  readonly amount: Preview['lines'][number] | undefined;
  readonly onMove: (by: number) => void;
  readonly onRemove: (() => void) | undefined;
}

const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
const KINDS = ['GOODS', 'SHIPPING', 'FEE', 'DISCOUNT'] as const;

/** A line of a draft, which can be moved and taken out. */
export function DraftLine({ number, last, line, basis, amount, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('billing.line', { number })} aside={<LineSteps {...{ number, last, amount, onMove, onRemove }} />}>
      <input type="hidden" name="variant" value={line?.variantId ?? ''} />
      <input type="hidden" name="was" value={line === undefined ? '' : wasOf(line, basis)} />
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-6">
        <TextField label={t('billing.sku')} name="sku" required maxLength={120} defaultValue={line?.sku ?? ''} />
        <div className="sm:col-span-5">
          <TextField
            label={t('billing.description')}
            name="description"
            maxLength={500}
            defaultValue={line?.description ?? ''}
          />
        </div>
        <SelectField
          label={t('billing.kind')}
          name="kind"
          defaultValue={line?.kind ?? 'GOODS'}
          options={KINDS.map((kind) => [kind, t(`billing.kinds.${kind}`)] as const)}
        />
        <WholeField
          {...{ label: t('billing.quantity'), name: 'quantity', min: 1, required: true }}
          defaultValue={line?.quantity ?? 1}
        />
        <TextField
          {...{ label: t('billing.price'), name: 'price', inputMode: 'decimal', required: true }}
          defaultValue={line === undefined ? '' : shortDecimal(line.unitPrice)}
        />
        <TextField
          {...{ label: t('billing.rate'), name: 'rate', inputMode: 'decimal', required: true }}
          defaultValue={line === undefined ? '19' : shortDecimal(line.vatRate)}
        />
        <div className="col-span-2">
          <SelectField
            label={t('billing.category')}
            name="category"
            defaultValue={line?.vatCategory ?? 'S'}
            options={CATEGORIES.map((category) => [category, t(`billing.categories.${category}`)] as const)}
          />
        </div>
      </div>
    </Card>
  );
}

/** Pieces, price and amount as they were kept: an amount that came by itself stays while these do. */
const wasOf = (line: GivenLine, basis: 'NET' | 'GROSS'): string =>
  `${line.quantity}|${shortDecimal(line.unitPrice)}|${(basis === 'NET' ? line.net : line.gross).decimal}`;

function LineSteps({ number, last, amount, onMove, onRemove }: Omit<Props, 'line' | 'basis'>) {
  const { t } = useTranslation();
  return (
    <span className="flex items-center gap-1">
      {amount !== undefined && (
        <span className="pr-2 text-muted">
          <Money value={amount.gross} />
        </span>
      )}
      <Button
        icon
        look="quiet"
        aria-label={t('billing.up', { number })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </Button>
      <Button icon look="quiet" aria-label={t('billing.down', { number })} disabled={last} onClick={() => onMove(1)}>
        <ArrowDown size={16} aria-hidden />
      </Button>
      <Button
        {...{ icon: true, look: 'quiet', 'aria-label': t('billing.takeOut', { number }) }}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </Button>
    </span>
  );
}
