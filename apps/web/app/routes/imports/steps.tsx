import { Check } from 'lucide-react';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';

const steps = ['upload', 'map', 'check', 'apply'] as const;

export type Step = (typeof steps)[number];

/** Where in the import one is. */
export function Steps({ current, ended = false }: { readonly current: Step; readonly ended?: boolean }) {
  const { t } = useTranslation();
  const at = steps.indexOf(current) + (ended ? 1 : 0);
  return (
    <ol aria-label={t('imports.steps')} className="flex flex-wrap gap-x-5 gap-y-2 px-(--gutter) pb-5">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={clsx(
            'flex items-center gap-2',
            index <= at ? 'text-ink' : 'text-muted',
            index === at && 'font-medium',
          )}
        >
          <span
            aria-hidden
            className={clsx(
              'grid size-6 place-content-center rounded-pill border text-meta',
              index < at && 'border-transparent bg-ok-bg text-ok',
              index === at && 'border-accent text-accent',
              index > at && 'border-line-strong',
            )}
          >
            {index < at ? <Check size={14} /> : index + 1}
          </span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
