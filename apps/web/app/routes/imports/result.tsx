import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.ts';
import type { ImportData } from './import.tsx';

/** What came of a run in numbers. */
type Counted = Pick<ImportData['run'], 'dryRun' | 'rows' | 'created' | 'updated' | 'unchanged' | 'failed'> & {
  readonly status: string;
};

/** What came of it, first as a sentence, then in numbers. */
export function Result({ run }: { readonly run: Counted }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts: readonly (readonly [label: string, value: number, bad?: boolean])[] = [
    [t('imports.rows'), run.rows],
    [run.dryRun ? t('imports.willCreate') : t('imports.created'), run.created],
    [run.dryRun ? t('imports.willUpdate') : t('imports.updated'), run.updated],
    [t('imports.unchanged'), run.unchanged],
    [t('imports.errors'), run.failed, run.failed > 0],
  ];
  return (
    <section className="rounded-card border border-line bg-surface" aria-live="polite">
      {run.status === 'SUCCEEDED' && (
        <p className="flex items-center gap-2 border-b border-line px-4 py-3 font-medium">
          <CircleCheck size={18} aria-hidden className="text-ok" />
          {run.dryRun ? t('imports.checked') : t('imports.done')}
        </p>
      )}
      <dl className="grid grid-cols-2 gap-4 p-4 sm:grid-cols-5">
        {counts.map(([label, value, bad]) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-muted">{label}</dt>
            <dd className={`tnum text-title font-semibold ${bad === true ? 'text-bad' : ''}`} suppressHydrationWarning>
              {format.number(value)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
