import { clsx } from 'clsx';
import { Link } from 'react-router';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  readonly current: boolean;
  readonly count?: string | undefined;
}

/** Tabs that are addresses. */
export function LinkTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-(--gutter)">
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          aria-current={tab.current ? 'page' : undefined}
          preventScrollReset
          className={clsx(
            '-mb-px flex h-9 items-center gap-1.5 border-b-2 px-2 font-medium whitespace-nowrap outline-offset-[-2px]',
            tab.current ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {tab.label}
          {tab.count !== undefined && <span className="tnum text-meta text-muted">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
