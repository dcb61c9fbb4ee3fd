import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Field } from '../../components/field.tsx';
import { TextArea } from '../../components/text-input.tsx';
import type { action } from './check.ts';
import type { DefinitionForm } from './definition-form.ts';
import type { Catalogue } from './editor.tsx';

interface Props {
  readonly form: DefinitionForm;
  readonly sent: string;
  readonly change: (patch: Partial<DefinitionForm>) => void;
  readonly catalogue: Catalogue;
}

/** The condition, checked shortly after the last key, with the fields that it can use. */
export function ConditionField({ form, sent, change, catalogue }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const check = useCheck(form, sent);
  const fields = catalogue.events.find(({ type }) => type === form.eventType)?.fields ?? [];
  const insert = (path: string): void => {
    const at = box.current?.selectionEnd ?? form.condition.length;
    change({ condition: form.condition.slice(0, at) + path + form.condition.slice(at) });
    box.current?.focus();
  };
  const fine = check?.valid === true && form.condition.trim() !== '';
  return (
    <div className="flex flex-col gap-3">
      <Field
        label={t('automations.condition')}
        hint={fine ? t('automations.conditionFits') : t('automations.conditionHint')}
        error={check?.valid === false ? (check.message ?? undefined) : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={box}
            spellCheck={false}
            className="font-mono"
            maxLength={2000}
            value={form.condition}
            onChange={(event) => change({ condition: event.target.value })}
          />
        )}
      </Field>
      {!form.scheduled && (
        <details>
          <summary className="cursor-pointer text-meta text-muted">{t('automations.fields')}</summary>
          <ul className="grid gap-x-4 pt-2 sm:grid-cols-2">
            {fields.map(({ path, type }) => (
              <li key={path} className="min-w-0 text-meta">
                <button type="button" className="font-mono underline" onClick={() => insert(path)}>
                  {path}
                </button>{' '}
                <span className="text-muted">{type}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary className="cursor-pointer text-meta text-muted">{t('automations.functions')}</summary>
        <ul className="pt-2 text-meta">
          {catalogue.functions.map(({ name, example }) => (
            <li key={name} className="break-words">
              <span className="font-mono">{example.slice(0, example.lastIndexOf(': '))}</span>{' '}
              <span className="text-muted">{example.slice(example.lastIndexOf(': ') + 2)}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function useCheck(form: DefinitionForm, sent: string) {
  const fetcher = useFetcher<typeof action>();
  const { submit } = fetcher;
  const latest = useRef(sent);
  latest.current = sent;
  const key = `${form.eventType} ${form.moreTypes.join()} ${form.condition}`;
  useEffect(() => {
    const timer = setTimeout(() => {
      void submit({ intent: 'check', definition: latest.current }, { method: 'post', action: '/automations/check' });
    }, 400);
    return () => clearTimeout(timer);
  }, [key, submit]);
  return fetcher.data !== undefined && 'check' in fetcher.data ? fetcher.data.check : undefined;
}
