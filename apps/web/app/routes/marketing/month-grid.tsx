import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { patched } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Calendar, Card } from './calendar.tsx';
import { ItemCard } from './item-card.tsx';

/** Items of a day before the others are only counted. */
const MOST = 5;

interface Props {
  readonly calendar: Calendar;
  /** The month that is meant, e.g. 2026-11; days of others are paler. Empty for a week, which shows all of a day. */
  readonly month: string;
  readonly onMove: (item: Card, day: string) => void;
}

/** Weeks as rows; on narrow screens the agenda takes its place. */
export function MonthGrid({ calendar, month, onMove }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const mayWrite = useViewer().can('crm.content.create');
  const clashing = new Set(calendar.clashes.flatMap(({ itemIds }) => itemIds));
  const byId = new Map(calendar.days.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  const weekday = (day: string): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  const drop = (id: string, day: string): void => {
    const item = byId.get(id);
    if (item?.plannedLocal && item.plannedLocal.slice(0, 10) !== day && item.actions.includes('MOVE'))
      onMove(item, day);
  };
  return (
    <section aria-label={t('areas.name.contentCalendar')} className="hidden px-(--gutter) pb-4 md:block">
      <div className="grid grid-cols-7 gap-px overflow-hidden rounded-card border border-line bg-line">
        {calendar.days.slice(0, 7).map(({ day }) => (
          <div key={day} aria-hidden className="bg-surface px-2 py-1 text-meta text-muted" suppressHydrationWarning>
            {weekday(day)}
          </div>
        ))}
        {calendar.days.map((one) => (
          <Day
            key={one.day}
            {...one}
            today={one.day === calendar.today}
            pale={month !== '' && !one.day.startsWith(month)}
            most={month === '' ? Infinity : MOST}
            mayWrite={mayWrite}
            clashing={clashing}
            onDrop={drop}
            onMove={onMove}
          />
        ))}
      </div>
      {mayWrite && <p className="pt-2 text-meta text-muted">{t('content.moveHint')}</p>}
    </section>
  );
}

interface DayProps extends Pick<Props, 'onMove'> {
  readonly day: string;
  readonly items: readonly Card[];
  readonly today: boolean;
  readonly pale: boolean;
  readonly most: number;
  readonly mayWrite: boolean;
  readonly clashing: ReadonlySet<string>;
  readonly onDrop: (id: string, day: string) => void;
}

function Day({ day, items, today, pale, most, mayWrite, clashing, onDrop, onMove }: DayProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const [params] = useSearchParams();
  const [over, setOver] = useState(false);
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return (
    <div
      role="group"
      aria-label={full}
      suppressHydrationWarning
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData('text/plain'), day);
      }}
      className={clsx(
        'group flex min-h-28 min-w-0 flex-col gap-1 p-1',
        pale ? 'bg-bg' : 'bg-surface',
        over && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <div className="flex items-center justify-between">
        <span
          className={clsx('tnum rounded-pill px-1.5 text-meta', today ? 'bg-accent text-on-accent' : 'text-muted')}
          aria-current={today ? 'date' : undefined}
        >
          {Number(day.slice(8))}
        </span>
        {mayWrite && (
          <Link
            to={patched(params, { new: day, item: null })}
            preventScrollReset
            aria-label={t('content.newOn', { day: full })}
            className="grid size-6 place-content-center rounded-control text-muted opacity-0 group-hover:opacity-100 hover:bg-sunken focus-visible:opacity-100"
          >
            <Plus size={14} aria-hidden />
          </Link>
        )}
      </div>
      {items.slice(0, most).map((item) => (
        <ItemCard key={item.id} item={item} clashing={clashing.has(item.id)} onMove={mayWrite ? onMove : undefined} />
      ))}
      {items.length > most && (
        <Link className="link px-1 text-meta" to={patched(params, { view: 'week', day })} preventScrollReset>
          {t('content.more', { count: items.length - most })}
        </Link>
      )}
    </div>
  );
}
