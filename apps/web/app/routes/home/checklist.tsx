import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import type { HomeData } from './home.server.ts';

type Step = 'signIn' | 'import' | 'costs' | 'guardrail' | 'draft' | 'approve';

/** The way through the first day; it leaves when all of it is done. */
export function Checklist({ home }: { readonly home: HomeData }) {
  const { t } = useTranslation();
  const steps: readonly (readonly [step: Step, done: boolean, to: string])[] = [
    ['signIn', true, '/'],
    ['import', (home.imports ?? 0) > 0, '/imports/new'],
    ['costs', (home.products ?? 0) > 0, '/products'],
    ['guardrail', (home.guardrails ?? 0) > 0, '/guardrails?edit=new'],
    ['draft', (home.drafts?.all.totalCount ?? 0) > 0, '/drafts/new'],
    ['approve', (home.drafts?.applied.totalCount ?? 0) > 0, '/drafts'],
  ];
  const done = steps.filter(([, isDone]) => isDone).length;
  if (done === steps.length) return null;
  return (
    <Card
      title={t('home.checklist')}
      aside={<span className="tnum text-muted">{t('home.progress', { done, all: steps.length })}</span>}
      flush
    >
      <ol className="divide-y divide-line">
        {steps.map(([step, isDone, to]) => (
          <li key={step} className="flex items-start gap-3 px-4 py-2.5">
            {isDone ? (
              <CircleCheck size={18} className="mt-px shrink-0 text-ok" aria-hidden />
            ) : (
              <Circle size={18} className="mt-px shrink-0 text-faint" aria-hidden />
            )}
            <div>
              {isDone ? (
                <p className="text-muted line-through">{t(`home.step.${step}`)}</p>
              ) : (
                <>
                  <Link to={to} className="link font-medium">
                    {t(`home.step.${step}`)}
                  </Link>
                  <p className="text-muted">{t(`home.stepText.${step}`)}</p>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
