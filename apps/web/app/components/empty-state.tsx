import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: React.ReactNode;
  readonly action?: React.ReactNode;
  readonly heading?: 'h1' | 'h2';
}

/** Nothing to show: what belongs here and the one thing to do about it. */
export function EmptyState({ icon: Icon, title, text, action, heading: Heading = 'h2' }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      {Heading === 'h1' && <title>{`${title} · MH-OS`}</title>}
      <span className="grid size-10 place-content-center rounded-card bg-neutral-bg text-muted">
        <Icon size={20} aria-hidden />
      </span>
      <Heading className="text-section">{title}</Heading>
      <div className="max-w-[52ch] text-muted">{text}</div>
      {action !== undefined && <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
