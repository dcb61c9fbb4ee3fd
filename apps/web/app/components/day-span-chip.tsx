import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { daySpanOf } from '../lib/day-span.ts';
import { filtered } from '../lib/list-url.ts';
import { useFormat } from '../lib/use-format.ts';
import { ButtonLink } from './button.tsx';

/** Says that a list shows the rows of some days only, and shows all of them again. */
export function DaySpanChip() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const format = useFormat();
  const span = daySpanOf(params);
  if (span === undefined) return null;
  const [from, until] = [span.from, span.until].map((day) => format.date(`${day}T12:00:00Z`));
  return (
    <span className="inline-flex min-h-8 items-center gap-1 rounded-control bg-sunken pl-3" suppressHydrationWarning>
      {`${from} – ${until}`}
      <ButtonLink to={filtered(params, { from: null, until: null })} look="quiet" icon aria-label={t('list.allDays')}>
        <X size={16} aria-hidden />
      </ButtonLink>
    </span>
  );
}
