import { clsx } from 'clsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { DealPartsFragment, PipelinePartsFragment } from '../../graphql/generated/types.ts';
import type { action } from './deal.tsx';
import { LostReason } from './lost-reason.tsx';

interface Props {
  readonly deal: DealPartsFragment;
  readonly pipeline: PipelinePartsFragment;
  readonly mayWrite: boolean;
}

/** The way of the deal, stage by stage; a press moves it there if the rules allow. */
export function StageSteps({ deal, pipeline, mayWrite }: Props) {
  const { t } = useTranslation();
  const mover = useFetcher<typeof action>();
  const [losing, lose] = useState(false);
  const at = pipeline.stages.findIndex(({ id }) => id === deal.stageId);
  const move = (stageId: string, more: Record<string, string> = {}): void => {
    const values = { intent: 'move', id: deal.id, version: String(deal.version), stageId, ...more };
    void mover.submit(values, { method: 'post' });
  };
  const lost = pipeline.stages.find(({ kind }) => kind === 'LOST');
  return (
    <div className="flex flex-col gap-2 px-(--gutter) pb-4">
      <ol aria-label={t('records.deal.stage')} className="flex gap-1 overflow-x-auto pb-1">
        {pipeline.stages.map((stage, place) => (
          <li key={stage.id} className="min-w-24 flex-1">
            <button
              type="button"
              disabled={!mayWrite || stage.id === deal.stageId || mover.state !== 'idle'}
              aria-current={stage.id === deal.stageId ? 'step' : undefined}
              onClick={() => (stage.kind === 'LOST' ? lose(true) : move(stage.id))}
              className={clsx(
                'h-9 w-full truncate rounded-control border px-2 text-meta font-medium pointer-coarse:h-11',
                lookOf(stage.kind, place, at),
                mayWrite && stage.id !== deal.stageId && 'hover:border-accent',
              )}
              title={stage.name}
            >
              {stage.name}
            </button>
          </li>
        ))}
      </ol>
      {losing && lost && (
        <div className="max-w-80">
          <LostReason
            pipeline={pipeline}
            onLose={(lostReason) => move(lost.id, { lostReason })}
            onDone={() => lose(false)}
          />
        </div>
      )}
      {mover.data?.problem && <ProblemNotice problem={mover.data.problem} />}
    </div>
  );
}

/** Stages that were passed are filled, the one of now stands out. */
function lookOf(kind: PipelinePartsFragment['stages'][number]['kind'], place: number, at: number): string {
  if (place === at && kind === 'LOST') return 'border-transparent bg-bad-bg text-bad';
  if (place === at) return 'border-transparent bg-accent text-on-accent';
  return place < at && kind === 'OPEN' ? 'border-line bg-ok-bg text-ok' : 'border-line bg-surface text-muted';
}
