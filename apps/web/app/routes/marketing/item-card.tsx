import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { toneOf, type Tone } from '../../lib/enums.ts';
import { patched } from '../../lib/list-url.ts';
import type { Card } from './calendar.tsx';
import { plusDays } from './days.ts';

/** By how many days an arrow key moves. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const dots: Readonly<Record<Tone, string>> = {
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  info: 'text-info',
  ai: 'text-ai',
  neutral: 'text-muted',
};

interface Props {
  readonly item: Card;
  readonly clashing?: boolean;
  /** Absent where nobody may move it. */
  readonly onMove?: ((item: Card, day: string) => void) | undefined;
}

/** An item in the calendar: opens beside it; dragged, or by Alt and an arrow key, it goes to another day. */
export function ItemCard({ item, clashing = false, onMove }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const word = useEnumWord();
  const { id, title, channel, status, plannedLocal, actions } = item;
  const movable = onMove !== undefined && actions.includes('MOVE');
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const days = event.altKey ? KEYS[event.key] : undefined;
    if (days === undefined || !movable || !plannedLocal) return;
    event.preventDefault();
    onMove(item, plusDays(plannedLocal.slice(0, 10), days));
  };
  return (
    <Link
      to={patched(params, { item: id, new: null })}
      preventScrollReset
      draggable={movable}
      data-item={id}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      onKeyDown={onKeyDown}
      aria-keyshortcuts={movable && plannedLocal ? 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown' : undefined}
      aria-current={params.get('item') === id ? 'true' : undefined}
      title={movable ? t('content.moveHint') : undefined}
      className={clsx(
        'flex min-h-6 flex-col rounded-control border bg-surface px-2 py-1 text-meta no-underline hover:bg-sunken',
        'aria-[current=true]:outline-2 aria-[current=true]:outline-accent',
        clashing ? 'border-warn' : 'border-line',
      )}
    >
      <span className="flex min-w-0 items-center gap-1.5 text-muted">
        <span className={clsx('dot shrink-0', dots[toneOf('contentStatus', status)])} aria-hidden />
        {plannedLocal && <span className="tnum">{plannedLocal.slice(11)}</span>}
        <span className="truncate">{word('contentChannel', channel)}</span>
      </span>
      <span className="truncate text-body text-ink" title={title}>
        {title}
      </span>
      <span className="truncate text-muted">{word('contentStatus', status)}</span>
    </Link>
  );
}
