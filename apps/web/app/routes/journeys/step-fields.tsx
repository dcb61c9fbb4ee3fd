import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { HeldWholeField } from '../../components/whole-field.tsx';
import { GroupEditor } from '../segments/builder.tsx';
import { filterOf, rootOf, type FieldInfo } from '../segments/tree.ts';
import type { Definition, Span, Step } from './definition.ts';
import { MatcherFields } from './matcher-fields.tsx';
import { TaskOwner } from './task-owner.tsx';
import { useJourneyWords, type SegmentNames } from './words.ts';

interface Props {
  readonly step: Step;
  readonly draft: Definition;
  readonly segments: SegmentNames;
  readonly fields: readonly FieldInfo[];
  readonly disabled: boolean;
  readonly onChange: (step: Step) => void;
}

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>;
type Plain<K extends Step['kind']> = Pick<Props, 'disabled' | 'onChange'> & { readonly step: Of<K> };

/** The fields of a step of any kind. */
export function StepFields(props: Props) {
  const { step, draft, segments, fields, disabled, onChange } = props;
  const { t } = useTranslation();
  if (step.kind === 'SEND') return <MailFields step={step} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'WAIT_FOR')
    return (
      <SpanFields
        label={t('journeys.field.span')}
        span={step.span}
        disabled={disabled}
        onChange={(span) => onChange({ ...step, span })}
      />
    );
  if (step.kind === 'WAIT_UNTIL') return <UntilFields step={step} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'WAIT_EVENT')
    return (
      <>
        <MatcherFields
          label={t('journeys.field.waitsFor')}
          matcher={step.event}
          without={['MANUAL']}
          segments={segments}
          disabled={disabled}
          onChange={(event) => event && onChange({ ...step, event })}
        />
        <SpanFields
          label={t('journeys.field.timeout')}
          span={step.timeout}
          disabled={disabled}
          onChange={(timeout) => onChange({ ...step, timeout })}
        />
      </>
    );
  if (step.kind === 'BRANCH_FILTER')
    return <FilterFields key={step.key} step={step} fields={fields} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'BRANCH_SINCE')
    return <SinceFields step={step} draft={draft} segments={segments} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'SPLIT') return <SplitFields step={step} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'TASK') return <TaskFields step={step} disabled={disabled} onChange={onChange} />;
  if (step.kind === 'EXIT') return <p className="text-muted">{t('journeys.exitHint')}</p>;
  return <AddOrRemove step={step} segments={segments} disabled={disabled} onChange={onChange} />;
}

function MailFields({ step, disabled, onChange }: Plain<'SEND'>) {
  const { t } = useTranslation();
  const { content } = step;
  const set = (part: Partial<typeof content>): void => onChange({ ...step, content: { ...content, ...part } });
  return (
    <>
      <TextField
        label={t('journeys.field.subject')}
        maxLength={300}
        disabled={disabled}
        value={content.subject}
        onChange={({ target }) => set({ subject: target.value })}
      />
      <TextField
        label={t('journeys.field.preheader')}
        maxLength={300}
        disabled={disabled}
        value={content.preheader ?? ''}
        onChange={({ target }) => set({ preheader: target.value || null })}
      />
      <AreaField
        label={t('journeys.field.text')}
        hint={t('journeys.textHint')}
        rows={8}
        maxLength={100_000}
        disabled={disabled}
        value={content.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <AreaField
        label={t('journeys.field.html')}
        hint={t('journeys.htmlHint')}
        rows={4}
        maxLength={200_000}
        disabled={disabled}
        value={content.html ?? ''}
        onChange={({ target }) => set({ html: target.value || null })}
      />
    </>
  );
}

interface SpanProps {
  readonly label: string;
  readonly span: Span;
  readonly disabled: boolean;
  readonly onChange: (span: Span) => void;
}

function SpanFields({ label, span, disabled, onChange }: SpanProps) {
  const { t } = useTranslation();
  const units = (['MINUTES', 'HOURS', 'DAYS'] as const).map(
    (unit) => [unit, t(`journeys.unit.${unit}`, { count: span.amount })] as const,
  );
  return (
    <div className="grid grid-cols-2 gap-2">
      <HeldWholeField
        label={label}
        min={1}
        max={10_000}
        disabled={disabled}
        value={span.amount}
        onChange={(amount) => onChange({ ...span, amount: amount ?? 1 })}
      />
      <SelectField
        label={t('journeys.field.unit')}
        disabled={disabled}
        value={span.unit}
        options={units}
        onChange={({ target }) => onChange({ ...span, unit: target.value as Span['unit'] })}
      />
    </div>
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

function UntilFields({ step, disabled, onChange }: Plain<'WAIT_UNTIL'>) {
  const { t } = useTranslation();
  const toggle = (day: number, on: boolean): void =>
    onChange({ ...step, weekdays: WEEK.filter((one) => (one === day ? on : step.weekdays.includes(one))) });
  return (
    <>
      <TextField
        label={t('journeys.field.time')}
        type="time"
        disabled={disabled}
        value={step.time}
        onChange={({ target }) => target.value && onChange({ ...step, time: target.value.slice(0, 5) })}
      />
      <fieldset className="flex flex-wrap gap-x-3 gap-y-2">
        <legend className="mb-1 font-medium">{t('journeys.field.weekdays')}</legend>
        {WEEK.map((day) => (
          <label key={day} className="flex min-h-6 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              disabled={disabled}
              checked={step.weekdays.includes(day)}
              onChange={({ target }) => toggle(day, target.checked)}
            />
            {t(`journeys.weekday.d${day}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function FilterFields({ step, fields, disabled, onChange }: Plain<'BRANCH_FILTER'> & Pick<Props, 'fields'>) {
  const [root, setRoot] = useState(() => rootOf(step.filter));
  return (
    <fieldset disabled={disabled} className="min-w-0">
      <GroupEditor
        group={root}
        fields={fields}
        level={1}
        onChange={(group) => {
          setRoot(group);
          onChange({ ...step, filter: filterOf(group, fields) });
        }}
      />
    </fieldset>
  );
}

function SinceFields({
  step,
  draft,
  segments,
  disabled,
  onChange,
}: Plain<'BRANCH_SINCE'> & Pick<Props, 'draft' | 'segments'>) {
  const { t } = useTranslation();
  const words = useJourneyWords(segments);
  const kinds = (['BOUGHT', 'OPENED', 'CLICKED'] as const).map((what) => [what, t(`journeys.since.${what}`)] as const);
  const mails = draft.steps.filter(({ kind }) => kind === 'SEND');
  return (
    <>
      <SelectField
        label={t('journeys.field.question')}
        disabled={disabled}
        value={step.what}
        options={kinds}
        onChange={({ target }) => onChange({ ...step, what: target.value })}
      />
      <SelectField
        label={t('journeys.field.sinceStep')}
        disabled={disabled}
        value={step.step ?? ''}
        options={[
          ['', t('journeys.sinceBegin')],
          ...mails.map((one) => [one.key, `${words.title(one)} (${one.key})`] as const),
        ]}
        onChange={({ target }) => onChange({ ...step, step: target.value === '' ? null : target.value })}
      />
    </>
  );
}

function SplitFields({ step, disabled, onChange }: Plain<'SPLIT'>) {
  const { t } = useTranslation();
  const share = (at: number, percent: number): void =>
    onChange({ ...step, ways: step.ways.map((way, i) => (i === at ? { ...way, percent } : way)) });
  const more = (count: number): void =>
    onChange({
      ...step,
      ways: Array.from(
        { length: count },
        (_one, at) => step.ways[at] ?? { percent: 0, next: step.ways[0]?.next ?? null },
      ),
    });
  return (
    <>
      <SelectField
        label={t('journeys.field.ways')}
        disabled={disabled}
        value={String(step.ways.length)}
        options={[2, 3, 4, 5].map((count) => [String(count), String(count)] as const)}
        onChange={({ target }) => more(Number(target.value))}
      />
      {step.ways.map((way, at) => (
        <HeldWholeField
          key={at}
          label={t('journeys.field.percent', { number: at + 1 })}
          min={0}
          max={100}
          disabled={disabled}
          value={way.percent}
          onChange={(percent) => share(at, percent ?? 0)}
        />
      ))}
    </>
  );
}

function TaskFields({ step, disabled, onChange }: Plain<'TASK'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('journeys.field.title')}
        maxLength={200}
        disabled={disabled}
        value={step.title}
        onChange={({ target }) => onChange({ ...step, title: target.value })}
      />
      <AreaField
        label={t('journeys.field.description')}
        maxLength={2_000}
        disabled={disabled}
        value={step.description ?? ''}
        onChange={({ target }) => onChange({ ...step, description: target.value || null })}
      />
      <HeldWholeField
        label={t('journeys.field.dueInDays')}
        min={0}
        max={365}
        optional
        disabled={disabled}
        value={step.dueInDays ?? null}
        onChange={(dueInDays) => onChange({ ...step, dueInDays })}
      />
      <TaskOwner
        id={step.assigneeId ?? null}
        disabled={disabled}
        onChange={(assigneeId) => onChange({ ...step, assigneeId })}
      />
    </>
  );
}

/** A tag or a segment kept by hand, put on or taken off. */
function AddOrRemove({
  step,
  segments,
  disabled,
  onChange,
}: Pick<Props, 'segments' | 'disabled' | 'onChange'> & { readonly step: Of<'TAG'> | Of<'SEGMENT'> }) {
  const { t } = useTranslation();
  const own = segments.filter(({ kind }) => kind === 'STATIC');
  return (
    <>
      <SelectField
        label={t('journeys.field.change')}
        disabled={disabled}
        value={step.remove ? 'remove' : 'add'}
        options={[
          ['add', t('journeys.change.add')],
          ['remove', t('journeys.change.remove')],
        ]}
        onChange={({ target }) => onChange({ ...step, remove: target.value === 'remove' })}
      />
      {step.kind === 'TAG' ? (
        <TextField
          label={t('journeys.field.tag')}
          maxLength={50}
          disabled={disabled}
          value={step.tag}
          onChange={({ target }) => onChange({ ...step, tag: target.value })}
        />
      ) : (
        <SelectField
          label={t('journeys.field.segment')}
          hint={t('journeys.segmentHint')}
          disabled={disabled}
          value={step.segmentId ?? ''}
          options={[['', '—'], ...own.map(({ id, name }) => [id, name] as const)]}
          onChange={({ target }) => onChange({ ...step, segmentId: target.value === '' ? null : target.value })}
        />
      )}
    </>
  );
}
