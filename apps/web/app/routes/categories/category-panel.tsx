import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
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
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  // A category cannot lie below itself.
  const places = categories.filter((one) => category === undefined || !`${one.path}/`.startsWith(`${category.path}/`));
  const siblings = categories.filter((one) => one.parentId === (category?.parentId ?? null));
  const place = category === undefined ? 0 : siblings.findIndex((one) => one.id === category.id);
  return (
    <SidePanel
      title={category === undefined ? t('catalogue.category.new') : t('catalogue.category.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={category?.id ?? ''} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="version" value={category?.version ?? ''} />
        <input type="hidden" name="was" value={`${category?.parentId ?? ''} ${place}`} />
        <TextField
          label={t('catalogue.name')}
          name="name"
          required
          maxLength={100}
          autoFocus
          defaultValue={category?.name}
          error={wrong('name')}
        />
        <SelectField
          label={t('catalogue.category.parent')}
          name="parentId"
          defaultValue={category?.parentId ?? ''}
          options={[['', t('catalogue.category.top')], ...places.map((one) => [one.id, one.label] as const)]}
        />
        {category !== undefined && (
          <TextField
            label={t('catalogue.category.position')}
            hint={t('catalogue.category.positionHint')}
            name="position"
            type="number"
            min={1}
            defaultValue={place + 1}
          />
        )}
        <AreaField
          label={t('catalogue.translations')}
          hint={t('catalogue.translationsHint')}
          name="translations"
          defaultValue={category?.translations.map((one) => `${one.locale}: ${one.name}`).join('\n')}
        />
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" name="intent" value="save" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          {category !== undefined && (
            <Button type="submit" name="intent" value="delete" look="danger" disabled={busy} formNoValidate>
              {t('catalogue.remove')}
            </Button>
          )}
        </div>
      </Form>
    </SidePanel>
  );
}
