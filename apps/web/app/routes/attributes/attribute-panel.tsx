import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
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
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <PanelForm
      title={attribute === undefined ? t('catalogue.attribute.new') : t('catalogue.attribute.edit')}
      hidden={{ id: attribute?.id, key, version: attribute?.version }}
      problem={problem}
      onClose={onClose}
      remove={attribute && t('catalogue.remove')}
    >
      <NameFields attribute={attribute} wrong={wrong} />
      <KindFields attribute={attribute} wrong={wrong} />
      <AreaField
        label={t('catalogue.translations')}
        hint={t('catalogue.translationsHint')}
        name="translations"
        defaultValue={attribute?.translations.map((one) => `${one.locale}: ${one.label}`).join('\n')}
      />
      <UseFields attribute={attribute} categories={categories} />
    </PanelForm>
  );
}

type FieldsProps = Pick<Props, 'attribute'> & { readonly wrong: ReturnType<typeof useFieldError> };

/** How the attribute is called; its code is given once and then stays. */
function NameFields({ attribute, wrong }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}

/** What values the attribute takes, and whether products or variants have it. */
function KindFields({ attribute, wrong }: FieldsProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<AttributeKind>(attribute?.kind ?? 'TEXT');
  const lists = kind === 'SELECT' || kind === 'MULTI_SELECT';
  return (
    <>
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
    </>
  );
}

/** Where the attribute is asked for, whether it must be given, and whether lists can be filtered by it. */
function UseFields({ attribute, categories }: Pick<Props, 'attribute' | 'categories'>) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
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
