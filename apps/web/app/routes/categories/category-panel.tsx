import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { CategoryPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface Props {
  /** The category to change; without one a new one is added. */
  readonly category: CategoryPartsFragment | undefined;
  readonly categories: readonly CategoryPartsFragment[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Name, place and translations of a category as a form. */
export function CategoryPanel({ category, categories, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  return (
    <PanelForm
      title={category === undefined ? t('catalogue.category.new') : t('catalogue.category.edit')}
      hidden={{ id: category?.id, key, version: category?.version }}
      problem={problem}
      onClose={onClose}
      remove={category && t('catalogue.remove')}
    >
      <TextField
        label={t('catalogue.name')}
        name="name"
        required
        maxLength={100}
        autoFocus
        defaultValue={category?.name}
        error={wrong('name')}
      />
      <PlaceFields category={category} categories={categories} />
      <AreaField
        label={t('catalogue.translations')}
        hint={t('catalogue.translationsHint')}
        name="translations"
        defaultValue={category?.translations.map((one) => `${one.locale}: ${one.name}`).join('\n')}
      />
    </PanelForm>
  );
}

/** Below which category it lies and, once it is there, at which place among its siblings. */
function PlaceFields({ category, categories }: Pick<Props, 'category' | 'categories'>) {
  const { t } = useTranslation();
  // A category cannot lie below itself.
  const places = categories.filter((one) => category === undefined || !`${one.path}/`.startsWith(`${category.path}/`));
  const siblings = categories.filter((one) => one.parentId === (category?.parentId ?? null));
  const place = category === undefined ? 0 : siblings.findIndex((one) => one.id === category.id);
  return (
    <>
      <input type="hidden" name="was" value={`${category?.parentId ?? ''} ${place}`} />
      <SelectField
        label={t('catalogue.category.parent')}
        name="parentId"
        defaultValue={category?.parentId ?? ''}
        options={[['', t('catalogue.category.top')], ...places.map((one) => [one.id, one.label] as const)]}
      />
      {category !== undefined && (
        <WholeField
          label={t('catalogue.category.position')}
          hint={t('catalogue.category.positionHint')}
          name="position"
          min={1}
          defaultValue={place + 1}
        />
      )}
    </>
  );
}
