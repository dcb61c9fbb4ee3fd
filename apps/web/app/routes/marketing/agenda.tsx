import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Calendar, Card } from './calendar.tsx';
import { ItemCard } from './item-card.tsx';

interface Props {
  readonly calendar: Calendar;
  readonly unplanned: readonly Card[];
  readonly onMove: (item: Card, day: string) => void;
}

/** The days with something on them, for narrow screens; and, on every screen, what has no time yet. */
export function Agenda({ calendar, unplanned, onMove }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const clashing = new Set(calendar.clashes.flatMap(({ itemIds }) => itemIds));
  const days = calendar.days.filter(({ items }) => items.length > 0);
  const print = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <div className="flex flex-col gap-4 px-(--gutter) pb-6">
      <div className="flex flex-col gap-4 md:hidden">
        {days.length === 0 && (
          <EmptyState icon={CalendarDays} title={t('content.nothingOn')} text={t('content.nothingText')} />
        )}
        {days.map(({ day, items }) => (
          <section key={day} aria-label={day}>
            <h3 className="pb-1 text-body font-medium" suppressHydrationWarning>
              {print.format(new Date(`${day}T00:00:00Z`))}
            </h3>
            <div className="flex flex-col gap-1">
              {items.map((item) => (
                <ItemCard key={item.id} item={item} clashing={clashing.has(item.id)} onMove={onMove} />
              ))}
            </div>
          </section>
        ))}
      </div>
      {unplanned.length > 0 && (
        <section aria-label={t('content.unplanned')}>
          <h3 className="pb-1 text-body font-medium">{t('content.unplanned')}</h3>
          <div className="grid gap-1 sm:grid-cols-2 lg:grid-cols-4">
            {unplanned.map((item) => (
              <ItemCard key={item.id} item={item} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
