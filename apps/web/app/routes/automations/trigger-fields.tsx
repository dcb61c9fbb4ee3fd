import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { AutomationGrouping } from '../../graphql/generated/types.ts';
import type { DefinitionForm } from './definition-form.ts';
import type { Catalogue } from './editor.tsx';

interface Props {
  readonly form: DefinitionForm;
  readonly change: (patch: Partial<DefinitionForm>) => void;
  readonly catalogue: Catalogue;
}

const groupings: readonly AutomationGrouping[] = ['NONE', 'AGGREGATE', 'BATCH'];

/** What starts a rule: an event, or a time. */
export function TriggerFields({ form, change, catalogue }: Props) {
  const { t } = useTranslation();
  const about = catalogue.events.find(({ type }) => type === form.eventType);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        label={t('automations.kindOfTrigger')}
        value={form.scheduled ? 'time' : 'event'}
        onChange={(event) => change({ scheduled: event.target.value === 'time' })}
        options={[
          ['event', t('automations.byEvent')],
          ['time', t('automations.bySchedule')],
        ]}
      />
      {form.scheduled ? (
        <Field label={t('automations.cron')} hint={t('automations.cronHint')}>
          {(control) => (
            <TextInput {...control} value={form.cron} onChange={(event) => change({ cron: event.target.value })} />
          )}
        </Field>
      ) : (
        <>
          <SelectField
            label={t('automations.event')}
            hint={[about?.description, ...form.moreTypes].filter(Boolean).join(' + ')}
            value={form.eventType}
            onChange={(event) => change({ eventType: event.target.value, moreTypes: [] })}
            options={catalogue.events.map(({ type }) => [type, type])}
          />
          <Bursts form={form} change={change} catalogue={catalogue} />
        </>
      )}
    </div>
  );
}

function Bursts({ form, change, catalogue }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('automations.grouping')}
        value={form.grouping}
        onChange={(event) => change({ grouping: event.target.value as AutomationGrouping })}
        options={groupings.map((one) => [one, t(`automations.groupings.${one}`)])}
      />
      {form.grouping !== 'NONE' && (
        <>
          <NumberField
            label={t('automations.groupSeconds')}
            value={form.groupSeconds}
            set={(groupSeconds) => change({ groupSeconds })}
          />
          <SelectField
            label={t('automations.unless')}
            hint={form.moreUnless.join(' + ')}
            value={form.unless}
            onChange={(event) => change({ unless: event.target.value, moreUnless: [] })}
            options={[['', t('automations.unlessNone')], ...catalogue.events.map(({ type }) => [type, type] as const)]}
          />
        </>
      )}
      <NumberField
        label={t('automations.maxPerMinute')}
        value={form.maxPerMinute}
        set={(maxPerMinute) => change({ maxPerMinute })}
      />
    </>
  );
}

export function NumberField({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput {...control} inputMode="numeric" value={value} onChange={(event) => set(event.target.value)} />
      )}
    </Field>
  );
}
