import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import type { Parts } from './action-fields.tsx';
import { isJson } from './definition-form.ts';
import { useWorkWords } from './work-words.ts';

/** One of the brand's endpoints, or an address of its own. */
export function WebhookFields({ action, set, endpoints }: Parts) {
  const { t } = useTranslation();
  const gone = action.endpointId !== '' && !endpoints.some(({ id }) => id === action.endpointId);
  const named = endpoints.map(
    ({ id, url, description }) => [id, description === '' ? url : `${description}: ${url}`] as const,
  );
  const removed = gone ? [[action.endpointId, t('automations.endpointGone')] as const] : [];
  return (
    <>
      <SelectField
        label={t('automations.endpoint')}
        hint={endpoints.length === 0 ? t('automations.noEndpoints') : undefined}
        value={action.endpointId}
        onChange={(event) => set({ endpointId: event.target.value })}
        options={[...removed, ...named, ['', t('automations.otherAddress')]]}
      />
      {action.endpointId === '' && (
        <Field label={t('automations.url')}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              value={action.url}
              maxLength={2000}
              onChange={(event) => set({ url: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface Property {
  readonly enum?: readonly string[];
  readonly type?: string;
  readonly default?: unknown;
}

/** Work of the platform, with what it takes; its fields come from the schema that the catalogue tells. */
export function JobFields({ action, set, catalogue }: Parts) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const chosen = catalogue.jobs.find(({ job }) => job === action.job);
  const schema = chosen?.inputSchema as { properties?: Readonly<Record<string, Property>> } | null | undefined;
  const put = (name: string, value: unknown): void => set({ jobInput: { ...action.jobInput, [name]: value } });
  return (
    <>
      <SelectField
        label={t('automations.job')}
        hint={chosen && words.jobAbout(chosen)}
        value={action.job}
        onChange={(event) => set({ job: event.target.value, jobInput: {} })}
        options={catalogue.jobs.map((each) => [each.job, words.job(each)])}
      />
      <div className="grid gap-4 empty:hidden sm:grid-cols-2">
        {Object.entries(schema?.properties ?? {}).map(([name, property]) => {
          const value = String(action.jobInput[name] ?? property.default ?? '');
          if (property.enum)
            return (
              <SelectField
                key={name}
                label={words.input(name)}
                value={value}
                onChange={(event) => put(name, event.target.value)}
                options={property.enum.map((one) => [one, words.inputValue(one)])}
              />
            );
          const counts = property.type === 'integer';
          return (
            <Field key={name} label={words.input(name)}>
              {(control) => (
                <TextInput
                  {...control}
                  inputMode={counts ? 'numeric' : undefined}
                  value={value}
                  onChange={({ target }) => put(name, counts ? Number(target.value.replace(/\D/g, '')) : target.value)}
                />
              )}
            </Field>
          );
        })}
      </div>
    </>
  );
}

/** A command of another service with its input as JSON. */
export function CommandFields({ action, set, catalogue }: Parts) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const named = catalogue.commands.map(({ domain, command, description }) => ({
    key: `${domain} ${command}`,
    description,
  }));
  const first = named[0]?.key ?? '';
  const chosen = action.command || first;
  return (
    <>
      <SelectField
        label={t('automations.commandName')}
        hint={words.commandAbout(chosen, named.find(({ key }) => key === chosen)?.description ?? '')}
        value={chosen}
        onChange={(event) => set({ command: event.target.value })}
        onFocus={() => action.command === '' && set({ command: first })}
        options={named.map(({ key }) => [key, words.command(key)])}
      />
      <Field label={t('automations.input')} error={isJson(action.input) ? undefined : t('automations.inputWrong')}>
        {(control) => (
          <TextArea
            {...control}
            className="font-mono"
            rows={6}
            spellCheck={false}
            value={action.input}
            onChange={(event) => set({ input: event.target.value, command: chosen })}
          />
        )}
      </Field>
    </>
  );
}
