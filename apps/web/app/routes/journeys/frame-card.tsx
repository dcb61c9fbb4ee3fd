import { clsx } from 'clsx';
import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Definition } from './definition.ts';
import type { JourneyWords } from './words.ts';

interface Props {
  readonly draft: Definition;
  readonly words: JourneyWords;
  readonly problems: readonly string[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** What brings people in, on top of the flow. */
export function FrameCard({ draft, words, problems, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { trigger, exits, goal, reentryDays } = draft;
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={clsx(
        'flex w-full min-w-0 flex-col gap-1 rounded-card border bg-sunken px-4 py-3 text-left hover:bg-neutral-bg',
        problems.length > 0 ? 'border-bad' : chosen ? 'border-accent' : 'border-line-strong',
      )}
    >
      <span className="flex items-center gap-2 font-medium">
        <Play size={16} aria-hidden className="text-muted" />
        {t('journeys.trigger')}: {words.matcher(trigger)}
      </span>
      <span className="text-meta text-muted">
        {reentryDays === null ? t('journeys.once') : t('journeys.again', { count: reentryDays })}
        {exits.length > 0 && ` · ${t('journeys.exits')}: ${exits.map(words.matcher).join(', ')}`}
        {goal && ` · ${t('journeys.goal')}: ${words.matcher(goal.event)}`}
      </span>
      {problems.map((problem) => (
        <span key={problem} className="text-meta text-bad">
          {problem}
        </span>
      ))}
    </button>
  );
}
