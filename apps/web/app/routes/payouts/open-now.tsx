import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.ts';
import type { Route } from './+types/list';

type Sums = Route.ComponentProps['loaderData']['financePayablesOpen'];

/** What waits for a payout. */
export function OpenNow({ sums }: { readonly sums: Sums }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  if (!sums?.length) return null;
  return (
    <div className="flex flex-col gap-1 px-(--gutter) pb-3 text-muted">
      {sums.map((sum) => (
        <p key={sum.amount.currency}>
          {t('payouts.openNow', { amount: money(sum.amount), due: money(sum.due), count: sum.payees })}
        </p>
      ))}
    </div>
  );
}
