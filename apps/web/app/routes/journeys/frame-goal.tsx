import { useTranslation } from 'react-i18next';
import { INSIDE } from './frame-exits.tsx';
import type { FrameProps } from './frame-panel.tsx';
import { MatcherFields } from './matcher-fields.tsx';

export function FrameGoal({ draft, segments, mayWrite, onChange }: Omit<FrameProps, 'onClose'>) {
  const { t } = useTranslation();
  const { goal } = draft;
  return (
    <div className="flex flex-col gap-3">
      <MatcherFields
        label={t('journeys.goal')}
        matcher={goal?.event ?? null}
        without={INSIDE}
        segments={segments}
        disabled={!mayWrite}
        onChange={(event) => onChange({ ...draft, goal: event && { event, ends: goal?.ends ?? true } })}
      />
      {goal && (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            disabled={!mayWrite}
            checked={goal.ends}
            onChange={({ target }) => onChange({ ...draft, goal: { ...goal, ends: target.checked } })}
          />
          {t('journeys.goalEnds')}
        </label>
      )}
    </div>
  );
}
