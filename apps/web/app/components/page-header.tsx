import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';

interface Props {
  readonly title: string;
  readonly status?: React.ReactNode;
  readonly lead?: React.ReactNode;
  readonly actions?: React.ReactNode;
  /** The list this record belongs to. */
  readonly parent?: { readonly to: string; readonly label: string };
}

export function PageHeader({ title, status, lead, actions, parent }: Props) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-(--gutter) pt-5 pb-4">
      <title>{`${title} · MH-OS`}</title>
      <div className="min-w-0">
        {parent !== undefined && (
          <p className="flex items-center gap-1 text-meta text-muted">
            <Link to={parent.to} className="hover:text-ink hover:underline">
              {parent.label}
            </Link>
            <ChevronRight size={12} aria-hidden />
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-title">{title}</h1>
          {status}
        </div>
        {lead !== undefined && <p className="max-w-[68ch] text-pretty text-muted">{lead}</p>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
