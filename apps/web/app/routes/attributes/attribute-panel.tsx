import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { AttributeKind, AttributeLevel, AttributePartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface Props {
  /** The attribute to change; without one a new one is defined. */
  readonly attribute: AttributePartsFragment | undefined;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const kinds: readonly AttributeKind[] = ['TEXT', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'DATE'];
const levels: readonly AttributeLevel[] = ['PRODUCT', 'VARIANT'];

/** The definition of an attribute as a form. */
export function AttributePanel({ attribute, categories, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const [kind, setKind] = useState<AttributeKind>(attribute?.kind ?? 'TEXT');
  const lists = kind === 'SELECT' || kind === 'MULTI_SELECT';
  return (
    <SidePanel
      title={attribute === undefined ? t('catalogue.attribute.new') : t('catalogue.attribute.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={attribute?.id ?? ''} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="version" value={attribute?.version ?? ''} />
        <TextField
          label={t('catalogue.name')}
          name="label"
          required
          maxLength={100}
          autoFocus
          defaultValue={attribute?.label}
          error={wrong('label')}
        />
        {attribute === undefined && (
          <TextField
            label={t('catalogue.attribute.code')}
            hint={t('catalogue.attribute.codeHint')}
            name="code"
            required
            maxLength={60}
            error={wrong('code')}
          />
        )}
        <SelectField
          label={t('catalogue.attribute.kind')}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as AttributeKind)}
          options={kinds.map((one) => [one, t(`catalogue.attribute.kinds.${one}`)] as const)}
        />
        <SelectField
          label={t('catalogue.attribute.level')}
          name="level"
          defaultValue={attribute?.level ?? 'PRODUCT'}
          options={levels.map((one) => [one, t(`catalogue.attribute.levels.${one}`)] as const)}
        />
        {kind === 'NUMBER' && (
          <TextField
            label={t('catalogue.attribute.unit')}
            name="unit"
            maxLength={20}
            defaultValue={attribute?.unit ?? ''}
            error={wrong('unit')}
          />
        )}
        {lists && (
          <AreaField
            label={t('catalogue.attribute.options')}
            hint={t('catalogue.attribute.optionsHint')}
            name="options"
            rows={5}
            defaultValue={attribute?.options.map((one) => `${one.code}: ${one.label}`).join('\n')}
            error={wrong('options')}
          />
        )}
        <AreaField
          label={t('catalogue.translations')}
          hint={t('catalogue.translationsHint')}
          name="translations"
          defaultValue={attribute?.translations.map((one) => `${one.locale}: ${one.label}`).join('\n')}
        />
        <fieldset className="flex max-h-48 flex-col gap-1 overflow-y-auto">
          <legend className="mb-1 font-medium">{t('catalogue.attribute.onlyIn')}</legend>
          {categories.map((one) => (
            <Tick key={one.id} name="categoryIds" value={one.id} on={attribute?.categoryIds.includes(one.id)}>
              {one.label}
            </Tick>
          ))}
        </fieldset>
        <Tick name="required" value="on" on={attribute?.required}>
          {t('catalogue.attribute.requiredText')}
        </Tick>
        <Tick name="filterable" value="on" on={attribute?.filterable ?? true}>
          {t('catalogue.attribute.filterable')}
        </Tick>
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" name="intent" value="save" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          {attribute !== undefined && (
            <Button type="submit" name="intent" value="delete" look="danger" disabled={busy} formNoValidate>
              {t('catalogue.remove')}
            </Button>
          )}
        </div>
      </Form>
    </SidePanel>
  );
}

interface TickProps {
  readonly name: string;
  readonly value: string;
  readonly on: boolean | undefined;
  readonly children: React.ReactNode;
}

function Tick({ name, value, on = false, children }: TickProps) {
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input type="checkbox" name={name} value={value} defaultChecked={on} className="size-4 accent-(--accent)" />
      {children}
    </label>
  );
}
