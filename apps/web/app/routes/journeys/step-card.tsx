import { clsx } from 'clsx';
import {
  CalendarClock,
  CircleStop,
  Filter,
  HelpCircle,
  Hourglass,
  ListTodo,
  Mail,
  Radar,
  Split,
  Tag,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step, StepKind } from './definition.ts';
import type { JourneyWords } from './words.ts';

const icons: Readonly<Record<StepKind, LucideIcon>> = {
  ...{ SEND: Mail, WAIT_FOR: Hourglass, WAIT_UNTIL: CalendarClock, WAIT_EVENT: Radar, BRANCH_FILTER: Filter },
  ...{ BRANCH_SINCE: HelpCircle, SPLIT: Split, TAG: Tag, TASK: ListTodo, SEGMENT: UsersRound, EXIT: CircleStop },
};

/** How many stand at a step and went on. */
export interface StepNumbers {
  readonly waiting: number;
  readonly done: number;
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
}

interface Props {
  readonly step: Step;
  readonly words: JourneyWords;
  readonly numbers: StepNumbers | undefined;
  readonly problems: readonly string[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One step of the flow; a press opens it at the side. */
export function StepCard({ step, words, numbers, problems, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const Icon = icons[step.kind];
  const summary = words.summary(step);
  return (
    <button
      type="button"
      id={`step-${step.key}`}
      aria-pressed={chosen}
      onClick={onChoose}
      className={clsx(
        'flex w-full min-w-0 flex-col gap-1 rounded-card border bg-surface px-4 py-3 text-left hover:bg-sunken',
        problems.length > 0 ? 'border-bad' : chosen ? 'border-accent' : 'border-line-strong',
      )}
    >
      <span className="flex w-full items-center gap-2">
        <Icon size={16} aria-hidden className="shrink-0 text-muted" />
        <span className="min-w-0 flex-1 truncate font-medium">{words.title(step)}</span>
        {step.name && <span className="text-meta text-muted">{words.kind(step.kind)}</span>}
      </span>
      {summary !== '' && <span className="min-w-0 break-words text-muted">{summary}</span>}
      {numbers && (
        <span className="tnum flex flex-wrap gap-x-3 text-meta text-muted">
          <span>{t('journeys.waiting', { count: numbers.waiting })}</span>
          <span>{t('journeys.done', { count: numbers.done })}</span>
          {step.kind === 'SEND' && (
            <span>{t('journeys.mails', { sent: numbers.sent, opened: numbers.opened, clicked: numbers.clicked })}</span>
          )}
        </span>
      )}
      {problems.map((problem) => (
        <span key={problem} className="text-meta text-bad">
          {problem}
        </span>
      ))}
    </button>
  );
}
