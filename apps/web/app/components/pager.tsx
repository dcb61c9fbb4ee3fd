import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { patched, trailOf } from '../lib/list-url.ts';
import { useFormat } from '../lib/use-format.ts';
import { buttonClass } from './button.tsx';

interface Props {
  readonly size: number;
  readonly count: number;
  readonly total?: number | null;
  readonly end: string | null | undefined;
  readonly more: boolean;
  readonly selected?: number;
}

/** Range, total and what is selected; back and forth by cursors kept in the address. */
export function Pager({ size, count, total, end, more, selected = 0 }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const trail = trailOf(params);
  const from = trail.length * size + 1;
  const range = `${format.number(from)}–${format.number(from + count - 1)}`;
  const back = patched(params, { at: trail.slice(0, -1).join('~'), peek: null });
  const on = patched(params, { at: [...trail, end ?? ''].join('~'), peek: null });
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 px-4 py-1.5 text-meta text-muted">
      <p className="tnum" aria-live="polite">
        {total == null ? range : t('list.range', { range, total: format.number(total) })}
        {selected > 0 && ` · ${t('list.selected', { count: selected })}`}
      </p>
      {(trail.length > 0 || more) && (
        <nav aria-label={t('list.pages')} className="flex gap-1">
          <PageLink
            to={trail.length > 0 ? back : undefined}
            label={t('list.previous')}
            icon={<ChevronLeft size={16} aria-hidden />}
          />
          <PageLink to={more ? on : undefined} label={t('list.next')} icon={<ChevronRight size={16} aria-hidden />} />
        </nav>
      )}
    </div>
  );
}

function PageLink({
  to,
  label,
  icon,
}: {
  readonly to: string | undefined;
  readonly label: string;
  readonly icon: React.ReactNode;
}) {
  if (to === undefined)
    return (
      <span role="link" aria-disabled="true" aria-label={label} className={buttonClass('quiet', true)}>
        {icon}
      </span>
    );
  return (
    <Link to={to} aria-label={label} className={buttonClass('quiet', true)}>
      {icon}
    </Link>
  );
}
