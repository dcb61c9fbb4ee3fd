import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Definition, Matcher } from './definition.ts';
import { MatcherFields } from './matcher-fields.tsx';
import type { SegmentNames } from './words.ts';

interface Props {
  readonly draft: Definition;
  readonly segments: SegmentNames;
  readonly mayWrite: boolean;
  readonly onChange: (draft: Definition) => void;
  readonly onClose: () => void;
}

const INSIDE = ['MANUAL'];
const BEGINNING = ['OPENED', 'CLICKED'];

/** What begins a journey, ends it, and what it is for. */
export function FramePanel({ draft, segments, mayWrite, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const common = { segments, disabled: !mayWrite };
  const exitAt = (at: number, exit: Matcher | null): void =>
    onChange({ ...draft, exits: draft.exits.flatMap((one, i) => (i === at ? (exit ?? []) : one)) });
  return (
    <SidePanel title={t('journeys.frame')} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <MatcherFields
          {...common}
          label={t('journeys.trigger')}
          matcher={draft.trigger}
          without={BEGINNING}
          onChange={(trigger) => onChange({ ...draft, trigger })}
        />
        <TextField
          label={t('journeys.field.reentry')}
          hint={t('journeys.reentryHint')}
          type="number"
          min={1}
          max={3650}
          disabled={!mayWrite}
          value={draft.reentryDays ?? ''}
          onChange={({ target }) =>
            onChange({
              ...draft,
              reentryDays: target.value === '' ? null : Math.max(1, Math.trunc(Number(target.value))),
            })
          }
        />
        <TextField
          label={t('journeys.field.purposeOf')}
          hint={t('journeys.purposeHint')}
          maxLength={60}
          disabled={!mayWrite}
          value={draft.purpose}
          onChange={({ target }) => onChange({ ...draft, purpose: target.value.toLowerCase() })}
        />
        <fieldset className="flex flex-col gap-3">
          <legend className="font-medium">{t('journeys.exits')}</legend>
          {draft.exits.map((exit, at) => (
            <div key={`${at} ${exit.on}`} className="flex items-start gap-2">
              <div className="min-w-0 flex-1">
                <MatcherFields
                  {...common}
                  label={t('journeys.exitNumber', { number: at + 1 })}
                  matcher={exit}
                  without={INSIDE}
                  onChange={(next) => exitAt(at, next)}
                />
              </div>
              {mayWrite && (
                <Button
                  look="quiet"
                  icon
                  aria-label={t('journeys.removeExit', { number: at + 1 })}
                  onClick={() => exitAt(at, null)}
                >
                  <X size={16} aria-hidden />
                </Button>
              )}
            </div>
          ))}
          {mayWrite && draft.exits.length < 10 && (
            <Button
              className="self-start"
              onClick={() => onChange({ ...draft, exits: [...draft.exits, { on: 'ORDER' }] })}
            >
              {t('journeys.addExit')}
            </Button>
          )}
        </fieldset>
        <Goal draft={draft} segments={segments} mayWrite={mayWrite} onChange={onChange} />
      </div>
    </SidePanel>
  );
}

function Goal({ draft, segments, mayWrite, onChange }: Omit<Props, 'onClose'>) {
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
