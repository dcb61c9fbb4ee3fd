import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/use-format.ts';
import type { HomeData } from './home.server.ts';

/** The state of the brand in four numbers, each a way in. */
export function Counts({ home }: { readonly home: HomeData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const all: readonly (readonly [label: string, value: number | null, to: string])[] = [
    [t('home.products'), home.products, '/products'],
    [t('home.waiting'), home.drafts?.waiting.totalCount ?? null, '/drafts'],
    [t('home.applied'), home.drafts?.applied.totalCount ?? null, '/drafts?tab=applied'],
    [t('home.guardrails'), home.guardrails, '/guardrails'],
  ];
  return (
    <ul className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {all.map(([label, value, to]) =>
        value === null ? null : (
          <li key={to}>
            <Link
              to={to}
              className="block h-full rounded-card border border-line bg-surface p-4 hover:border-line-strong"
            >
              <span className="tnum block text-kpi font-semibold" suppressHydrationWarning>
                {format.number(value)}
              </span>
              <span className="text-muted">{label}</span>
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}
