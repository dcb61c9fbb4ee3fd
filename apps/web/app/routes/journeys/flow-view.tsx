import { clsx } from 'clsx';
import { CornerDownRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Definition, Step, StepKind } from './definition.ts';
import { layoutOf, type Block, type Place } from './flow.ts';
import { InsertMenu } from './insert-menu.tsx';
import { StepCard, type StepNumbers } from './step-card.tsx';
import type { JourneyWords } from './words.ts';

export interface FlowProps {
  readonly draft: Definition;
  readonly words: JourneyWords;
  readonly numbers: ReadonlyMap<string, StepNumbers>;
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly chosen: string | null;
  readonly mayWrite: boolean;
  readonly onChoose: (key: string) => void;
  readonly onInsert: (kind: StepKind, place: Place) => void;
}

/** The steps from top to bottom; ways of a branch beside or below one another. */
export function FlowView(props: FlowProps) {
  const { t } = useTranslation();
  const { blocks, aside } = layoutOf(props.draft);
  return (
    <>
      <Line {...props} blocks={blocks} level={1} />
      {aside.length > 0 && (
        <section className="mt-6 flex flex-col gap-2">
          <h2 className="text-section">{t('journeys.aside')}</h2>
          <ul className="flex flex-col gap-2">
            {aside.map((step) => (
              <li key={step.key}>
                <Card {...props} step={step} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type LineProps = FlowProps & { readonly blocks: readonly Block[]; readonly level: number };

const placeKey = (place: Place): string =>
  place === 'start' ? place : 'before' in place ? place.before : `${place.after} ${place.way}`;

function Line({ blocks, level, ...props }: LineProps) {
  return (
    <ol className="flex min-w-0 flex-col items-stretch">
      {blocks.map((block) => {
        if (block.kind === 'step')
          return (
            <li key={`step ${block.step.key}`} className="flex flex-col items-stretch">
              <Connector {...props} place={block.place} />
              <Card {...props} step={block.step} />
            </li>
          );
        if (block.kind === 'ways')
          return (
            <li
              key={`ways ${block.step.key}`}
              className={clsx('mt-3 grid min-w-0 gap-3', level === 1 && 'lg:grid-cols-2')}
            >
              {block.ways.map(({ way, blocks: inner }) => (
                <Way key={way.name} {...props} step={block.step} name={way.name}>
                  <Line {...props} blocks={inner} level={level + 1} />
                </Way>
              ))}
            </li>
          );
        return (
          <li key={`end ${placeKey(block.place)}`} className="flex flex-col items-stretch">
            <Connector {...props} place={block.place} />
            {block.kind === 'jump' ? <Jump {...props} to={block.to} /> : <Gap />}
          </li>
        );
      })}
    </ol>
  );
}

function Way({
  step,
  name,
  numbers,
  words,
  children,
}: FlowProps & { readonly step: Step; readonly name: string; readonly children: React.ReactNode }) {
  const counts = numbers.get(step.key);
  const taken = counts?.outcomes.find(({ outcome }) => outcome === name)?.count ?? 0;
  const share = counts && counts.done > 0 ? Math.round((100 * taken) / counts.done) : null;
  return (
    <div className="min-w-0 border-l-2 border-line-strong pl-3">
      <p className="flex items-baseline justify-between gap-2 text-meta">
        <span className="font-medium">{words.way(name)}</span>
        {share !== null && (
          <span className="tnum text-muted">
            {taken} · {share} %
          </span>
        )}
      </p>
      {children}
    </div>
  );
}

function Card({ step, numbers, problems, chosen, words, onChoose }: FlowProps & { readonly step: Step }) {
  return (
    <StepCard
      step={step}
      words={words}
      numbers={numbers.get(step.key)}
      problems={problems.get(step.key) ?? []}
      chosen={chosen === step.key}
      onChoose={() => onChoose(step.key)}
    />
  );
}

/** A line to what follows, and the place to put a step in. */
function Connector({ place, words, mayWrite, onInsert }: FlowProps & { readonly place: Place }) {
  if (!mayWrite) return <span aria-hidden className="mx-auto h-4 w-px bg-line-strong" />;
  return (
    <span className="flex flex-col items-center">
      <span aria-hidden className="h-2 w-px bg-line-strong" />
      <InsertMenu words={words} onInsert={(kind) => onInsert(kind, place)} />
      <span aria-hidden className="h-2 w-px bg-line-strong" />
    </span>
  );
}

/** Where a way goes on that is drawn elsewhere. */
function Jump({ to, draft, words, onChoose }: FlowProps & { readonly to: string }) {
  const { t } = useTranslation();
  const step = draft.steps.find(({ key }) => key === to);
  const go = (): void => {
    onChoose(to);
    document.getElementById(`step-${to}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <button
      type="button"
      onClick={go}
      className="flex min-h-8 items-center gap-1.5 self-center rounded-control px-2 text-muted hover:bg-sunken"
    >
      <CornerDownRight size={14} aria-hidden />
      {t('journeys.goesOn', { step: step ? words.title(step) : to })}
    </button>
  );
}

function Gap() {
  const { t } = useTranslation();
  return (
    <p className="rounded-card border border-dashed border-line-strong px-4 py-3 text-center text-warn">
      {t('journeys.gap')}
    </p>
  );
}
