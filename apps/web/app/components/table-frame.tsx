interface Props {
  readonly label: string;
  readonly children: React.ReactNode;
  readonly footer?: React.ReactNode;
}

/** The scrolling well of a list: the table's header sticks to its top, the footer stays in sight. */
export function TableFrame({ label, children, footer }: Props) {
  return (
    <div className="mx-(--gutter) mb-6 flex min-h-0 flex-col overflow-hidden rounded-card border border-line bg-surface">
      <div
        role="region"
        aria-label={label}
        tabIndex={0}
        className="relative min-h-0 overflow-auto outline-offset-[-2px]"
      >
        {children}
      </div>
      {footer !== undefined && <div className="border-t border-line">{footer}</div>}
    </div>
  );
}
