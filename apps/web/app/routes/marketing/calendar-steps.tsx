import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { patched } from '../../lib/list-url.ts';
import { useFormat } from '../../lib/use-format.ts';
import { plusDays, shifted, spanOf, type View } from './days.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Which time is shown, and the way to others. */
export function CalendarSteps({
  view,
  day,
  today,
}: {
  readonly view: View;
  readonly day: string;
  readonly today: string;
}) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { locale } = useFormat();
  const print = (text: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const { from } = spanOf('week', day);
  const title =
    view === 'month'
      ? print(day, { month: 'long', year: 'numeric' })
      : `${print(from, short)} – ${print(plusDays(from, 6), short)}`;
  const to = (patch: Record<string, string | null>): string => patched(params, patch);
  return (
    <div className="flex flex-wrap items-center gap-2 px-(--gutter) py-3">
      <ButtonLink
        look="quiet"
        icon
        to={to({ day: shifted(view, day, -1) })}
        aria-label={t('content.earlier')}
        preventScrollReset
      >
        <ChevronLeft size={16} aria-hidden />
      </ButtonLink>
      <ButtonLink
        look="quiet"
        icon
        to={to({ day: shifted(view, day, 1) })}
        aria-label={t('content.later')}
        preventScrollReset
      >
        <ChevronRight size={16} aria-hidden />
      </ButtonLink>
      <h2 className="text-section" suppressHydrationWarning>
        {title}
      </h2>
      <ButtonLink to={to({ day: today })} preventScrollReset>
        {t('content.today')}
      </ButtonLink>
      <ViewSwitch view={view} to={to} />
    </div>
  );
}
