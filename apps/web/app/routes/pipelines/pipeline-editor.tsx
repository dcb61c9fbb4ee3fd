import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UnsavedGuard } from '../../components/unsaved-guard.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { PipelinePartsFragment } from '../../graphql/generated/types.ts';
import { LostReasons } from './lost-reasons.tsx';
import { movedTo } from './order.ts';
import { StageCard } from './stage-card.tsx';
import { type EditedStage, newStage, planOf, stagesOf } from './stages.ts';

interface Props {
  readonly pipeline: PipelinePartsFragment;
  readonly mayWrite: boolean;
}

/** Name, stages in order and reasons to lose of a pipeline; saved together, so that it is whole at any time. */
export function PipelineEditor({ pipeline, mayWrite }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [name, setName] = useState(pipeline.name);
  const [standard, setStandard] = useState(pipeline.standard);
  const [stages, setStages] = useState(() => stagesOf(pipeline));
  const [reasons, setReasons] = useState<readonly string[]>(pipeline.lostReasons);
  const plan = JSON.stringify(planOf({ name, standard, stages, reasons }));
  const [saved] = useState(plan);
  return (
    <Form method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value="save" />
      <VersionField of={pipeline} />
      <input type="hidden" name="plan" value={plan} />
      <UnsavedGuard dirty={mayWrite && plan !== saved && !busy} />
      <fieldset disabled={!mayWrite} className="contents">
        <Card>
          <div className="flex flex-col gap-3">
            <TextField
              label={t('records.pipeline.name')}
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <label className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                checked={standard}
                // Another one becomes the standard instead: there is always one.
                disabled={pipeline.standard}
                onChange={(event) => setStandard(event.target.checked)}
                className="size-4 accent-(--accent)"
              />
              {t('records.pipeline.makeStandard')}
            </label>
          </div>
        </Card>
        <Stages stages={stages} onChange={setStages} />
        <LostReasons reasons={reasons} onChange={setReasons} />
        {mayWrite && (
          <div className="sticky bottom-0 flex gap-2 border-t border-line bg-bg py-3">
            <Button type="submit" look="primary" disabled={busy}>
              {t('records.pipeline.save')}
            </Button>
          </div>
        )}
      </fieldset>
    </Form>
  );
}

interface StagesProps {
  readonly stages: readonly EditedStage[];
  readonly onChange: (stages: EditedStage[]) => void;
}

/** Open stages by drag or by buttons; won and lost stand at the end. */
function Stages({ stages, onChange }: StagesProps) {
  const { t } = useTranslation();
  const [dragged, drag] = useState<number>();
  const [said, say] = useState('');
  const open = stages.filter(({ kind }) => kind === 'OPEN');
  const ends = stages.filter(({ kind }) => kind !== 'OPEN');
  const change = (key: string, patch: Partial<EditedStage>): void =>
    onChange(stages.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  const move = (from: number, to: number): void => {
    const next = movedTo(open, from, to);
    onChange([...next, ...ends]);
    const stage = open[from];
    if (stage) say(t('records.pipeline.moved', { name: stage.name, place: next.indexOf(stage) + 1 }));
  };
  return (
    <>
      <h2 className="text-section">{t('records.pipeline.stages')}</h2>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol className="flex flex-col gap-3">
        {open.map((stage, at) => (
          <li key={stage.key}>
            <StageCard
              stage={stage}
              place={at}
              last={open.length - 1}
              dragged={dragged}
              onChange={(patch) => change(stage.key, patch)}
              onDrag={drag}
              onMove={move}
              onRemove={() => onChange(stages.filter(({ key }) => key !== stage.key))}
            />
          </li>
        ))}
      </ol>
      <Button className="self-start" onClick={() => onChange([...open, newStage(), ...ends])}>
        <Plus size={16} aria-hidden />
        {t('records.pipeline.addStage')}
      </Button>
      <h2 className="text-section">{t('records.pipeline.ends')}</h2>
      {ends.map((stage) => (
        <StageCard key={stage.key} stage={stage} onChange={(patch) => change(stage.key, patch)} />
      ))}
    </>
  );
}
