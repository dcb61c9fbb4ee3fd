import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import type { HomeData } from './home.server.ts';

interface Step {
  readonly key: string;
  readonly done: boolean;
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

/** The way through the first days, of the brand for those who run it, else of the person; it leaves when all of it is done. */
export function Checklist({ home }: { readonly home: HomeData }) {
  const { t } = useTranslation();
  const own = useOwnSteps(home);
  const steps =
    home.steps?.map(({ step, done, link }) => ({
      ...{ key: step, done, to: link },
      ...{ title: t(`home.brandStep.${step}`), text: t(`home.brandStepText.${step}`) },
    })) ?? own;
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <Card
      title={t('home.checklist')}
      aside={<span className="tnum text-muted">{t('home.progress', { done, all: steps.length })}</span>}
      flush
    >
      <ol className="divide-y divide-line">
        {steps.map((step) => (
          <StepLine key={step.key} step={step} />
        ))}
      </ol>
    </Card>
  );
}

function useOwnSteps(home: HomeData): Step[] {
  const { t } = useTranslation();
  const steps = [
    ['signIn', true, '/'],
    ['import', (home.imports ?? 0) > 0, '/imports/new'],
    ['costs', (home.products ?? 0) > 0, '/products'],
    ['guardrail', (home.guardrails ?? 0) > 0, '/guardrails?edit=new'],
    ['draft', (home.drafts?.all.totalCount ?? 0) > 0, '/drafts/new'],
    ['approve', (home.drafts?.applied.totalCount ?? 0) > 0, '/drafts'],
  ] as const;
  return steps.map(([key, done, to]) => ({
    ...{ key, done, to },
    ...{ title: t(`home.step.${key}`), text: t(`home.stepText.${key}`) },
  }));
}

function StepLine({ step }: { readonly step: Step }) {
  return (
    <li className="flex items-start gap-3 px-4 py-2.5">
      {step.done ? (
        <CircleCheck size={18} className="mt-px shrink-0 text-ok" aria-hidden />
      ) : (
        <Circle size={18} className="mt-px shrink-0 text-faint" aria-hidden />
      )}
      <div>
        {step.done ? (
          <p className="text-muted line-through">{step.title}</p>
        ) : (
          <>
            <Link to={step.to} className="link font-medium">
              {step.title}
            </Link>
            <p className="text-muted">{step.text}</p>
          </>
        )}
      </div>
    </li>
  );
}
