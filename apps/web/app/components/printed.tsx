import { clsx } from 'clsx';
import { useFormat, type MoneyLike } from '../lib/use-format.ts';

/** Nothing is an em dash, everywhere. */
export const NOTHING = '—';

/** Amounts, dates and shares, printed by Intl only. Spaces differ between Intl versions, hence no warning on hydration. */
export function Money({
  value,
  bare = false,
}: {
  readonly value: MoneyLike | null | undefined;
  readonly bare?: boolean;
}) {
  const format = useFormat();
  if (value == null) return NOTHING;
  return (
    <span className="tnum whitespace-nowrap" suppressHydrationWarning>
      {bare ? format.amount(value) : format.money(value)}
    </span>
  );
}

export function When({ at, day = false }: { readonly at: string | null | undefined; readonly day?: boolean }) {
  const format = useFormat();
  if (at == null) return NOTHING;
  return (
    <time dateTime={at} className="tnum whitespace-nowrap" suppressHydrationWarning>
      {day ? format.date(at) : format.dateTime(at)}
    </time>
  );
}

export function Percent({
  value,
  signed = false,
  className,
}: {
  readonly value: string | null | undefined;
  readonly signed?: boolean;
  readonly className?: string;
}) {
  const format = useFormat();
  if (value == null) return NOTHING;
  return (
    <span className={clsx('tnum whitespace-nowrap', className)} suppressHydrationWarning>
      {format.percent(value, signed)}
    </span>
  );
}

export function Code({ children }: { readonly children: React.ReactNode }) {
  return <span className="font-mono text-meta whitespace-nowrap">{children}</span>;
}
