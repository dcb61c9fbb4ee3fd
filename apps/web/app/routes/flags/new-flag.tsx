import type { FlagValueType } from '@mh-os/flags';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigate, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import type { Problem } from '../../lib/problem.ts';
import { definitionOf, type Edited, newRow } from './edited.ts';
import { problemsOf } from './edited-problems.ts';
import { useProblemWords } from './problem-words.ts';
import { VariantEditor } from './variant-editor.tsx';

interface Props {
  readonly idempotencyKey: string;
  readonly problem: Problem | undefined;
}

const types = ['BOOLEAN', 'STRING', 'NUMBER', 'JSON'] as const;
const first: Readonly<Record<FlagValueType, readonly [string, string]>> = {
  ...{ BOOLEAN: ['true', 'false'], STRING: ['new', 'old'], NUMBER: ['1', '0'], JSON: ['{"enabled": true}', '{}'] },
};

function begin(type: FlagValueType): Edited {
  const [on, off] = first[type];
  const variants = [
    { row: newRow(), key: 'on', text: on },
    { row: newRow(), key: 'off', text: off },
  ];
  return { variants, offVariant: 'off', prerequisites: [], rules: [], otherwise: { variant: 'off' } };
}

/** Drafts a flag of any type; who gets what is decided on its own page. */
export function NewFlag({ idempotencyKey, problem }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const busy = useNavigation().state !== 'idle';
  const [type, setType] = useState<FlagValueType>('BOOLEAN');
  const [edited, setEdited] = useState(() => begin('BOOLEAN'));
  const problems = problemsOf(type, edited);
  const problemAt = useProblemWords(problems);
  const close = (): void => void navigate('/flags');
  const choose = (next: FlagValueType): void => {
    setType(next);
    setEdited(begin(next));
  };
  return (
    <SidePanel title={t('flags.new')} onClose={close}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="variants" value={JSON.stringify(definitionOf(type, edited).variants)} />
        <input type="hidden" name="offVariant" value={edited.offVariant} />
        <Names />
        <SelectField
          label={t('flags.typeLabel')}
          hint={t('flags.typeHint')}
          name="type"
          value={type}
          onChange={(event) => choose(event.target.value as FlagValueType)}
          options={types.map((one) => [one, t(`flags.type.${one}`)])}
        />
        {type !== 'BOOLEAN' && (
          <VariantEditor
            type={type}
            variants={edited.variants}
            offVariant={edited.offVariant}
            problemAt={problemAt}
            onChange={(variants, offVariant) =>
              setEdited({ ...edited, variants, offVariant, otherwise: { variant: offVariant } })
            }
          />
        )}
        <label className="flex items-center gap-2">
          <input type="checkbox" name="overridable" className="size-4 accent-(--accent)" />
          {t('flags.overridable')}
        </label>
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy || problems.length > 0}>
            {t('ui.save')}
          </Button>
          <Button onClick={close}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

function Names() {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('flags.key')} hint={t('flags.keyHint')}>
        {(control) => <TextInput {...control} name="key" required maxLength={100} className="font-mono" autoFocus />}
      </Field>
      <Field label={t('flags.name')}>
        {(control) => <TextInput {...control} name="name" required maxLength={200} />}
      </Field>
      <Field label={t('flags.description')}>
        {(control) => <TextArea {...control} name="description" maxLength={2000} />}
      </Field>
    </>
  );
}
