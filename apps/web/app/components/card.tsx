import { clsx } from 'clsx';

interface Props {
  readonly title?: React.ReactNode;
  readonly aside?: React.ReactNode;
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A surface with an optional heading; `flush` lets a table reach its edges. */
export function Card({ title, aside, flush = false, className, children }: Props) {
  return (
    <section className={clsx('overflow-hidden rounded-card border border-line bg-surface', className)}>
      {title !== undefined && (
        <div className="flex min-h-12 items-center justify-between gap-4 border-b border-line px-4 py-2">
          <h2 className="text-form font-semibold">{title}</h2>
          {aside}
        </div>
      )}
      {flush ? children : <div className="p-4">{children}</div>}
    </section>
  );
}
