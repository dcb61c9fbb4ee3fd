import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { HeldWholeField } from '../../components/whole-field.tsx';
import type { Definition } from './definition.ts';
import { FrameExits } from './frame-exits.tsx';
import { FrameGoal } from './frame-goal.tsx';
import { MatcherFields } from './matcher-fields.tsx';
import type { SegmentNames } from './words.ts';

export interface FrameProps {
  readonly draft: Definition;
  readonly segments: SegmentNames;
  readonly mayWrite: boolean;
  readonly onChange: (draft: Definition) => void;
  readonly onClose: () => void;
}

const BEGINNING = ['OPENED', 'CLICKED'];

/** What begins a journey, ends it, and what it is for. */
export function FramePanel({ draft, segments, mayWrite, onChange, onClose }: FrameProps) {
  const { t } = useTranslation();
  const common = { segments, disabled: !mayWrite };
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
        <HeldWholeField
          label={t('journeys.field.reentry')}
          hint={t('journeys.reentryHint')}
          min={1}
          max={3650}
          optional
          disabled={!mayWrite}
          value={draft.reentryDays}
          onChange={(reentryDays) => onChange({ ...draft, reentryDays })}
        />
        <TextField
          label={t('journeys.field.purposeOf')}
          hint={t('journeys.purposeHint')}
          maxLength={60}
          disabled={!mayWrite}
          value={draft.purpose}
          onChange={({ target }) => onChange({ ...draft, purpose: target.value.toLowerCase() })}
        />
        <FrameExits draft={draft} segments={segments} mayWrite={mayWrite} onChange={onChange} />
        <FrameGoal draft={draft} segments={segments} mayWrite={mayWrite} onChange={onChange} />
      </div>
    </SidePanel>
  );
}
