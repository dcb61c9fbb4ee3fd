import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { patched, trailOf } from '../lib/list-url.ts';
import { useFormat } from '../lib/use-format.ts';
import { buttonClass } from './button.tsx';

interface Props {
  /** Rows of a page. */
  readonly size: number;
  /** A connection as the graph answers it. */
  readonly page: {
    readonly nodes: readonly unknown[];
    readonly totalCount?: number | null | undefined;
    readonly pageInfo?:
      { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined } | null | undefined;
  };
  /** Where it is not what the connection says; null where nobody counts. */
  readonly total?: number | null;
  readonly selected?: number;
}

/** Range, total and what is selected, where there are rows; back and forth by cursors kept in the address. */
export function Pager({ size, page, total = page.totalCount ?? null, selected = 0 }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const count = page.nodes.length;
  if (count === 0) return null;
  const more = page.pageInfo?.hasNextPage ?? false;
  const trail = trailOf(params);
  const from = trail.length * size + 1;
  const range = `${format.number(from)}–${format.number(from + count - 1)}`;
  const back = patched(params, { at: trail.slice(0, -1).join('~'), peek: null });
  const on = patched(params, { at: [...trail, page.pageInfo?.endCursor ?? ''].join('~'), peek: null });
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 px-4 py-1.5 text-meta text-muted">
      <p className="tnum" aria-live="polite">
        {total === null ? range : t('list.range', { range, total: format.number(total) })}
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
