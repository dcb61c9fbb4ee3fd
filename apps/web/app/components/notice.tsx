import { clsx } from 'clsx';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';

const looks = {
  info: { icon: Info, classes: 'bg-info-bg text-info' },
  warn: { icon: TriangleAlert, classes: 'bg-warn-bg text-warn' },
  bad: { icon: CircleAlert, classes: 'bg-bad-bg text-bad' },
} as const;

interface Props {
  readonly tone: keyof typeof looks;
  readonly title: React.ReactNode;
  readonly children?: React.ReactNode;
  /** Read out at once, for what an action answered. */
  readonly live?: boolean;
}

export function Notice({ tone, title, children, live = false }: Props) {
  const { icon: Icon, classes } = looks[tone];
  return (
    <div role={live ? 'alert' : undefined} className={clsx('flex gap-3 rounded-card px-4 py-3', classes)}>
      <Icon size={18} aria-hidden className="mt-px shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        {children !== undefined && <div className="mt-1 text-ink">{children}</div>}
      </div>
    </div>
  );
}
