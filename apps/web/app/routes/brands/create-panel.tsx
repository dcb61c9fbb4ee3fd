import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useRegionChoices } from '../../lib/use-region-choices.ts';

interface Props {
  /** Makes a repeat of the same form create nothing twice. */
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A short name as it could be, from the name as it is typed. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 40);

export function CreateBrandPanel({ formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const [slug, setSlug] = useState<string>();
  const [name, setName] = useState('');
  const choices = useRegionChoices();
  return (
    <SidePanel title={t('brands.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={key} />
        <TextField
          label={t('brands.name')}
          name="name"
          required
          maxLength={120}
          autoFocus
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={wrong('name')}
        />
        <TextField
          label={t('brands.slug')}
          name="slug"
          required
          maxLength={40}
          hint={t('brands.slugHint')}
          value={slug ?? slugOf(name)}
          onChange={(event) => setSlug(event.target.value)}
          error={wrong('slug')}
        />
        <SelectField label={t('brand.country')} name="country" defaultValue="DE" options={choices.countries} />
        <SelectField label={t('brand.currency')} name="currency" defaultValue="EUR" options={choices.currencies} />
        <SelectField label={t('brand.locale')} name="locale" defaultValue="de-DE" options={choices.locales} />
        <TextField
          label={t('brand.timeZone')}
          name="timeZone"
          required
          defaultValue="Europe/Berlin"
          error={wrong('timeZone')}
        />
        <OwnerFields wrong={wrong} />
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('brands.create')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

function OwnerFields({ wrong }: { readonly wrong: (field: string) => string | undefined }) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
      <legend className="float-left mb-1 w-full font-semibold">{t('brands.owner')}</legend>
      <TextField label={t('brands.ownerName')} name="ownerName" maxLength={120} autoComplete="off" />
      <TextField label={t('people.email')} name="email" type="email" autoComplete="off" error={wrong('email')} />
      <TextField
        label={t('brands.ownerPassword')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('brands.ownerHint')}
        error={wrong('password')}
      />
    </fieldset>
  );
}
