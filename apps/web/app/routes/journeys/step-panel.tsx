import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FieldInfo } from '../segments/tree.ts';
import type { Definition, Step } from './definition.ts';
import { removeStep, replaceStep, waysOf, withWay } from './flow.ts';
import { StepFields } from './step-fields.tsx';
import { useJourneyWords, type SegmentNames } from './words.ts';

interface Props {
  readonly step: Step;
  readonly draft: Definition;
  readonly segments: SegmentNames;
  readonly fields: readonly FieldInfo[];
  readonly problems: readonly string[];
  readonly mayWrite: boolean;
  readonly onChange: (draft: Definition) => void;
  readonly onClose: () => void;
}

/** One step: what it does and where it leads. */
export function StepPanel({ step, draft, segments, fields, problems, mayWrite, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const words = useJourneyWords(segments);
  const change = (changed: Step): void => onChange(replaceStep(draft, changed));
  const others = draft.steps.filter(({ key }) => key !== step.key);
  const ways = waysOf(step);
  const remove = (): void => {
    onClose();
    onChange(removeStep(draft, step.key));
  };
  return (
    <SidePanel title={words.title(step)} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problems.map((problem) => (
          <p key={problem} className="text-bad">
            {problem}
          </p>
        ))}
        <TextField
          label={t('journeys.field.name')}
          hint={step.key}
          maxLength={120}
          disabled={!mayWrite}
          value={step.name ?? ''}
          onChange={({ target }) => change({ ...step, name: target.value })}
        />
        <StepFields
          step={step}
          draft={draft}
          segments={segments}
          fields={fields}
          disabled={!mayWrite}
          onChange={change}
        />
        {ways.map((way) => (
          <SelectField
            key={way.name}
            label={ways.length === 1 ? t('journeys.leadsTo') : t('journeys.wayLeadsTo', { way: words.way(way.name) })}
            disabled={!mayWrite}
            value={way.next ?? ''}
            options={[
              ['', '—'],
              ...others.map((other) => [other.key, `${words.title(other)} (${other.key})`] as const),
            ]}
            onChange={({ target }) => change(withWay(step, way.name, target.value === '' ? null : target.value))}
          />
        ))}
        {mayWrite && (
          <Button look="danger" className="self-start" onClick={remove}>
            {t('journeys.removeStep')}
          </Button>
        )}
      </div>
    </SidePanel>
  );
}
