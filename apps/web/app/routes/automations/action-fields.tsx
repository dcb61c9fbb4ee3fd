import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { AutomationActionKind } from '../../graphql/generated/types.ts';
import type { ActionForm } from './definition-form.ts';
import type { Catalogue } from './editor.tsx';
import { NumberField } from './trigger-fields.tsx';
import { CommandFields, JobFields, WebhookFields } from './work-fields.tsx';
import { useWorkWords } from './work-words.ts';

const kinds: readonly AutomationActionKind[] = ['NOTIFY', 'CREATE_TASK', 'CALL_WEBHOOK', 'START_JOB', 'COMMAND'];
/** Groups of people that are told; a rule made by a program may name any permission. */
const audiences = [
  'platform.user.read',
  'platform.membership.assign',
  'platform.brand.update',
  'platform.automation.write',
  'catalog-pricing.draft.approve',
  'catalog-pricing.draft.create',
  'catalog-pricing.import.run',
  'catalog-pricing.stock.write',
  'catalog-pricing.cost.read',
];

/** A webhook endpoint of the brand. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string;
}

export interface Parts {
  readonly action: ActionForm;
  readonly set: (patch: Partial<ActionForm>) => void;
  readonly catalogue: Catalogue;
  readonly endpoints: readonly Endpoint[];
}

interface Props extends Parts {
  readonly number: number;
  readonly remove: (() => void) | undefined;
}

/** One thing that a rule does. */
export function ActionFields({ number, remove, ...parts }: Props) {
  const { t } = useTranslation();
  const { action, set } = parts;
  return (
    <fieldset className="flex min-w-0 flex-col gap-4">
      <legend className="sr-only">{t('automations.action', { number })}</legend>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <SelectField
            label={t('automations.action', { number })}
            value={action.kind}
            onChange={(event) => set({ kind: event.target.value as AutomationActionKind })}
            options={kinds.map((kind) => [kind, t(`automations.kind.${kind}`)])}
          />
        </div>
        {remove !== undefined && (
          <Button look="quiet" icon aria-label={t('automations.removeAction', { number })} onClick={remove}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </div>
      {(action.kind === 'NOTIFY' || action.kind === 'CREATE_TASK') && <TellFields {...parts} />}
      {action.kind === 'CALL_WEBHOOK' && <WebhookFields {...parts} />}
      {action.kind === 'START_JOB' && <JobFields {...parts} />}
      {action.kind === 'COMMAND' && <CommandFields {...parts} />}
    </fieldset>
  );
}

function TellFields({ action, set }: Parts) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const example = '{{data.label}}';
  const known = audiences.includes(action.recipientPermission) || action.recipientPermission === '';
  const options = known ? audiences : [action.recipientPermission, ...audiences];
  return (
    <>
      <Text
        label={t('automations.title')}
        hint={t('automations.titleHint', { example, interpolation: { escapeValue: false } })}
        value={action.title}
        onText={(title) => set({ title })}
      />
      <Text label={t('automations.body')} value={action.body} onText={(body) => set({ body })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('automations.recipients')}
          value={action.recipientPermission}
          onChange={(event) => set({ recipientPermission: event.target.value })}
          options={options.map((one) => [one, words.audience(one)])}
        />
        {action.kind === 'NOTIFY' ? (
          <SelectField
            label={t('automations.severity')}
            value={action.severity}
            onChange={(event) => set({ severity: event.target.value })}
            options={(['info', 'warning', 'critical'] as const).map((one) => [one, t(`automations.severities.${one}`)])}
          />
        ) : (
          <NumberField
            label={t('automations.dueInDays')}
            value={action.dueInDays}
            set={(dueInDays) => set({ dueInDays })}
          />
        )}
      </div>
      {action.kind === 'NOTIFY' && (
        <Text label={t('automations.link')} value={action.link} onText={(link) => set({ link })} />
      )}
    </>
  );
}

function Text(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint}>
      {(control) => (
        <TextInput
          {...control}
          value={props.value}
          maxLength={2000}
          onChange={(event) => props.onText(event.target.value)}
        />
      )}
    </Field>
  );
}
