import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { IntegrationPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import type { Choices } from './choices.server.ts';

interface Props {
  /** The system to change; without one a new one is connected, once per `formKey`. */
  readonly integration?: IntegrationPartsFragment;
  readonly formKey?: string;
  readonly choices: Choices;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const kinds = [
  ...(['SHOP', 'MARKETPLACE', 'PAYMENT', 'SHIPPING', 'ERP'] as const),
  ...(['ACCOUNTING', 'MAIL', 'ANALYTICS', 'CONTACT_CENTER', 'OTHER'] as const),
];
const directions = ['BOTH', 'IN', 'OUT'] as const;

/** The facts of a connected system as a form. */
export function IntegrationPanel({ integration, formKey, choices, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const title = integration === undefined ? t('integrations.new') : t('integrations.edit');
  return (
    <SidePanel title={title} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value={integration === undefined ? 'create' : 'update'} />
        <input type="hidden" name="key" value={key ?? ''} />
        <VersionField of={integration} />
        {(['name', 'provider'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`integrations.${field}`)}
            name={field}
            required
            maxLength={100}
            autoComplete="off"
            autoFocus={field === 'name'}
            defaultValue={integration?.[field]}
            error={wrong(field)}
          />
        ))}
        <SelectField
          label={t('integrations.kind')}
          name="kind"
          defaultValue={integration?.kind}
          options={kinds.map((kind) => [kind, t(`enums.integrationKind.${kind}`)])}
        />
        <SelectField
          label={t('integrations.direction')}
          name="direction"
          defaultValue={integration?.direction}
          options={directions.map((way) => [way, t(`integrations.way.${way}`)])}
        />
        <LinkFields integration={integration} choices={choices} />
        <MoreFields integration={integration} problem={problem} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

/** What is linked stays among the choices, even where it is no longer offered. */
function withLinked(
  options: Choices['keys'],
  linked: { readonly id: string; readonly name: string } | null | undefined,
) {
  const offered = options ?? [];
  if (linked == null || offered.some(([id]) => id === linked.id)) return offered;
  return [[linked.id, linked.name] as const, ...offered];
}

function LinkFields({ integration, choices }: Pick<Props, 'integration' | 'choices'>) {
  const { t } = useTranslation();
  const { keys, endpoints, people } = choices;
  const linked = integration?.webhookEndpoints?.map(({ id, host }) => ({ id, name: host })) ?? [];
  const offered = linked.reduce<Choices['endpoints']>((all, each) => withLinked(all, each), endpoints) ?? [];
  const nothing = ['', t('integrations.nothing')] as const;
  return (
    <>
      {keys !== undefined && (
        <SelectField
          label={t('integrations.apiKey')}
          name="apiKeyId"
          defaultValue={integration?.apiKey?.id}
          options={[nothing, ...withLinked(keys, integration?.apiKey)]}
        />
      )}
      {endpoints !== undefined && offered.length > 0 && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 font-medium">{t('integrations.endpoints')}</legend>
          <input type="hidden" name="endpointsShown" value="1" />
          {offered.map(([id, word]) => (
            <label key={id} className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                name="endpoint"
                value={id}
                defaultChecked={linked.some((each) => each.id === id)}
                className="size-4 shrink-0 accent-(--accent)"
              />
              <span className="min-w-0 break-words">{word}</span>
            </label>
          ))}
        </fieldset>
      )}
      {people !== undefined && (
        <SelectField
          label={t('integrations.owner')}
          name="ownerId"
          defaultValue={integration?.owner?.id}
          options={[nothing, ...withLinked(people, integration?.owner)]}
        />
      )}
    </>
  );
}
/** How often it is heard, its settings, and what else is to be known. */
function MoreFields({ integration, problem }: Pick<Props, 'integration' | 'problem'>) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  return (
    <>
      <WholeField
        label={t('integrations.expected')}
        hint={t('integrations.expectedHint')}
        name="expectedCallHours"
        min={0}
        max={8760}
        defaultValue={integration?.expectedCallHours ?? ''}
        error={wrong('expectedCallHours')}
      />
      <AreaField
        label={t('integrations.settings')}
        hint={t('integrations.settingsHint')}
        name="settings"
        rows={4}
        spellCheck={false}
        defaultValue={integration?.settings.map(({ key: name, value }) => `${name}: ${value}`).join('\n')}
        error={wrong('settings')}
      />
      <AreaField
        label={t('integrations.notes')}
        name="notes"
        rows={3}
        maxLength={2000}
        defaultValue={integration?.notes}
        error={wrong('notes')}
      />
    </>
  );
}
