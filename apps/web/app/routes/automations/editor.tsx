import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { AutomationCatalogueQuery, AutomationDefinitionPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { ActionFields, type Endpoint } from './action-fields.tsx';
import { ConditionField } from './condition-field.tsx';
import { type ActionForm, type DefinitionForm, definitionOf, formOf, newAction } from './definition-form.ts';
import { Trial } from './trial.tsx';
import { TriggerFields } from './trigger-fields.tsx';

export type Catalogue = NonNullable<AutomationCatalogueQuery['automationCatalogue']>;

interface Props {
  readonly catalogue: Catalogue;
  readonly endpoints: readonly Endpoint[];
  readonly name: string;
  readonly description: string;
  readonly definition: AutomationDefinitionPartsFragment | null;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly problem: Problem | undefined;
}

/** Writes a rule: when, if, then; each part is checked as it is written, and the whole can be tried on the past. */
export function Editor({ catalogue, endpoints, name, description, definition, hidden, problem }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [form, setForm] = useState(() => formOf(definition, catalogue.events[0]?.type ?? ''));
  const change = (patch: Partial<DefinitionForm>): void => setForm((now) => ({ ...now, ...patch }));
  const sent = JSON.stringify(definitionOf(form));
  return (
    <Form method="post" className="grid gap-4 px-(--gutter) pb-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <HiddenFields fields={hidden} />
      <input type="hidden" name="definition" value={sent} />
      <div className="flex min-w-0 flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <Card>
          <div className="flex flex-col gap-4">
            <Field label={t('automations.name')}>
              {(control) => <TextInput {...control} name="name" defaultValue={name} maxLength={120} required />}
            </Field>
            <Field label={t('automations.description')}>
              {(control) => <TextInput {...control} name="description" defaultValue={description} maxLength={1000} />}
            </Field>
          </div>
        </Card>
        <Card title={t('automations.trigger')}>
          <TriggerFields form={form} change={change} catalogue={catalogue} />
        </Card>
        <Card title={t('automations.condition')}>
          <ConditionField form={form} sent={sent} change={change} catalogue={catalogue} />
        </Card>
        <Actions form={form} change={change} catalogue={catalogue} endpoints={endpoints} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={busy}>
            {t('automations.save')}
          </Button>
          <span className="text-meta text-muted">{t('automations.saveNote')}</span>
        </div>
      </div>
      <div className="min-w-0">
        <Trial sent={sent} />
      </div>
    </Form>
  );
}

interface ActionsProps {
  readonly form: DefinitionForm;
  readonly change: (patch: Partial<DefinitionForm>) => void;
  readonly catalogue: Catalogue;
  readonly endpoints: readonly Endpoint[];
}

function Actions({ form, change, catalogue, endpoints }: ActionsProps) {
  const { t } = useTranslation();
  const { actions } = form;
  const set = (index: number, patch: Partial<ActionForm>): void =>
    change({ actions: actions.map((each, at) => (at === index ? { ...each, ...patch } : each)) });
  return (
    <Card
      title={t('automations.then')}
      aside={
        actions.length < 10 && (
          <Button onClick={() => change({ actions: [...actions, newAction()] })}>{t('automations.addAction')}</Button>
        )
      }
    >
      <div className="flex flex-col gap-6">
        {actions.map((action, index) => (
          <ActionFields
            key={action.id}
            number={index + 1}
            action={action}
            catalogue={catalogue}
            endpoints={endpoints}
            set={(patch) => set(index, patch)}
            remove={
              actions.length > 1 ? () => change({ actions: actions.filter((_each, at) => at !== index) }) : undefined
            }
          />
        ))}
      </div>
    </Card>
  );
}
