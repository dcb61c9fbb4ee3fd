import { useTranslation } from 'react-i18next';
import type { JourneyRecord } from './journey.tsx';

export function JourneyTotals({ journey }: { readonly journey: JourneyRecord }) {
  const { t } = useTranslation();
  const { entered, active, completed, exited, failed, goals } = journey.totals;
  const counts = { entered, active, completed, exited, failed, goals };
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2">
      {Object.entries(counts).map(([key, count]) => (
        <div key={key}>
          <dt className="text-meta text-muted">{t(`journeys.total.${key as keyof typeof counts}`)}</dt>
          <dd className="tnum text-section">{count}</dd>
        </div>
      ))}
    </dl>
  );
}
