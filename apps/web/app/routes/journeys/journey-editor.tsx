import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { FieldInfo } from '../segments/tree.ts';
import type { Definition, StepKind } from './definition.ts';
import { insertStep, type Place } from './flow.ts';
import { FramePanel } from './frame-panel.tsx';
import { JourneyFlow } from './journey-flow.tsx';
import { JourneyHeader } from './journey-header.tsx';
import { useProblems, FRAME } from './journey-problems.ts';
import { JourneyTotals } from './journey-totals.tsx';
import type { JourneyRecord } from './journey.tsx';
import { StepPanel } from './step-panel.tsx';
import { JourneyTabs } from './tabs.tsx';
import type { SegmentNames } from './words.ts';

interface EditorProps {
  readonly journey: JourneyRecord;
  readonly fields: readonly FieldInfo[];
  readonly segments: SegmentNames;
  readonly problem: React.ReactNode;
}

export function JourneyEditor({ journey, fields, segments, problem }: EditorProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const mayWrite = viewer.can('crm.journey.create') && journey.status !== 'ARCHIVED';
  const [draft, setDraft] = useState(journey.draft as Definition);
  const [chosen, setChosen] = useState<string | null>(null);
  const problems = useProblems(journey);
  const insert = (kind: StepKind, place: Place): void => {
    const [next, key] = insertStep(draft, kind, place);
    setDraft(next);
    setChosen(key);
  };
  const step = draft.steps.find(({ key }) => key === chosen);
  const close = (): void => setChosen(null);
  const dirty = JSON.stringify(draft) !== JSON.stringify(journey.draft);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <JourneyHeader journey={journey} draft={draft} dirty={dirty} mayWrite={mayWrite} />
        <JourneyTabs id={journey.id} current="flow" />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {problem}
          <UnsavedGuard dirty={dirty} />
          {dirty && <Notice tone="warn" title={t('journeys.unsaved')} />}
          <JourneyTotals journey={journey} />
          <JourneyFlow
            journey={journey}
            draft={draft}
            segments={segments}
            problems={problems}
            chosen={chosen}
            mayWrite={mayWrite}
            onChoose={setChosen}
            onInsert={insert}
          />
        </div>
      </main>
      {chosen === FRAME && (
        <FramePanel draft={draft} segments={segments} mayWrite={mayWrite} onChange={setDraft} onClose={close} />
      )}
      {step && (
        <StepPanel
          key={step.key}
          step={step}
          draft={draft}
          segments={segments}
          fields={fields}
          problems={problems.get(step.key) ?? []}
          mayWrite={mayWrite}
          onChange={setDraft}
          onClose={close}
        />
      )}
    </div>
  );
}
