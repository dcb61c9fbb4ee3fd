import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { patched } from '../lib/list-url.ts';
import { PERIODS, type Span } from '../lib/periods.ts';
import { useFormat } from '../lib/use-format.ts';

/** A key of words does not begin with a digit. */
const WORDS = { 7: 'days7', 30: 'days30', 90: 'days90', month: 'month', year: 'year' } as const;

/** Which period a screen shows; kept in the address beside its filters. */
export function SpanLinks({ span, beside = true }: { readonly span: Span; readonly beside?: boolean }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const format = useFormat();
  const day = (text: string): string => format.date(`${text}T12:00:00Z`);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <nav aria-label={t('overview.span')} className="flex flex-wrap gap-1">
        {PERIODS.map((period) => (
          <Link
            key={period}
            to={patched(params, { span: period })}
            aria-current={period === span.period ? 'page' : undefined}
            className={clsx(
              'inline-flex h-8 items-center rounded-control border px-3 no-underline hover:bg-sunken',
              period === span.period ? 'border-accent text-ink' : 'border-line text-muted',
            )}
          >
            {t(`overview.period.${WORDS[period]}`)}
          </Link>
        ))}
      </nav>
      <p className="text-meta text-muted" suppressHydrationWarning>
        {t(beside ? 'overview.spanText' : 'overview.spanOnly', { from: day(span.from), until: day(span.until) })}
      </p>
    </div>
  );
}
