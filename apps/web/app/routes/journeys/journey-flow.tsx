import type { Definition, StepKind } from './definition.ts';
import { FlowView } from './flow-view.tsx';
import type { Place } from './flow.ts';
import { FrameCard } from './frame-card.tsx';
import { FRAME } from './journey-problems.ts';
import type { JourneyRecord } from './journey.tsx';
import { useJourneyWords, type SegmentNames } from './words.ts';

interface JourneyFlowProps {
  readonly journey: JourneyRecord;
  readonly draft: Definition;
  readonly segments: SegmentNames;
  readonly problems: ReadonlyMap<string, string[]>;
  readonly chosen: string | null;
  readonly mayWrite: boolean;
  readonly onChoose: (key: string) => void;
  readonly onInsert: (kind: StepKind, place: Place) => void;
}

/** What begins a journey, and its steps in their order. */
export function JourneyFlow({
  journey,
  draft,
  segments,
  problems,
  chosen,
  mayWrite,
  onChoose,
  onInsert,
}: JourneyFlowProps) {
  const words = useJourneyWords(segments);
  return (
    <div className="mx-auto w-full max-w-3xl">
      <FrameCard
        draft={draft}
        words={words}
        problems={problems.get(FRAME) ?? []}
        chosen={chosen === FRAME}
        onChoose={() => onChoose(FRAME)}
      />
      <FlowView
        draft={draft}
        words={words}
        numbers={new Map(journey.stepCounts.map((one) => [one.stepKey, one]))}
        problems={problems}
        chosen={chosen}
        mayWrite={mayWrite}
        onChoose={onChoose}
        onInsert={onInsert}
      />
    </div>
  );
}
