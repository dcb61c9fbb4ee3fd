import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Money } from '../../components/printed.tsx';
import type { PreviewFinanceInvoiceMutation } from '../../graphql/generated/types.ts';

interface Props {
  readonly preview: PreviewFinanceInvoiceMutation['previewFinanceInvoice']['preview'] | undefined;
  readonly fault: string | null | undefined;
  /** Lines that are not whole yet. */
  readonly skipped: number;
}

/** What the lines come to, as finance works it out. */
export function DraftTotals({ preview, fault, skipped }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('billing.totals')}>
      <div aria-live="polite">
        {preview == null ? (
          <p className="text-muted">{fault ?? t('billing.noTotals')}</p>
        ) : (
          <>
            <dl className="ml-auto grid max-w-sm grid-cols-[1fr_auto] gap-x-8 gap-y-1">
              <dt>{t('invoicing.net')}</dt>
              <dd className="text-right">
                <Money value={preview.net} />
              </dd>
              {preview.vatParts.map((part) => (
                <div key={`${part.category} ${part.rate}`} className="contents text-muted">
                  <dt>{`${t('invoicing.vat')} ${part.rate.replace(/\.?0+$/, '') || '0'} % (${part.category})`}</dt>
                  <dd className="text-right">
                    <Money value={part.vat} />
                  </dd>
                </div>
              ))}
              <dt className="font-semibold">{t('invoicing.gross')}</dt>
              <dd className="text-right font-semibold">
                <Money value={preview.gross} />
              </dd>
            </dl>
            {skipped > 0 && <p className="pt-2 text-meta text-muted">{t('billing.notWhole', { count: skipped })}</p>}
          </>
        )}
      </div>
    </Card>
  );
}
