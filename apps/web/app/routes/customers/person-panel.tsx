import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type {
  AddressPartsFragment,
  CustomerPartsFragment,
  CustomFieldPartsFragment,
} from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { AddressInputs, CustomInputs, OwnerInput } from '../records/fields.tsx';

interface KnownPerson extends CustomerPartsFragment {
  readonly custom: unknown;
  readonly owner?: { readonly id: string; readonly name: string } | null;
  readonly addresses: readonly AddressPartsFragment[];
}

interface Props {
  /** The person to change; without one a new one is added. */
  readonly person: KnownPerson | undefined;
  readonly fields: readonly CustomFieldPartsFragment[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** What is known of a person as a form. */
export function PersonPanel({ person, fields, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const lists = {
    emails: person?.emails.map((one) => one.address).join(', '),
    phones: person?.phones.map((one) => one.number).join(', '),
    tags: person?.tags.join(', '),
  };
  return (
    <SidePanel title={person === undefined ? t('customers.new') : t('customers.edit')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value="save" />
        <input type="hidden" name="id" value={person?.id ?? ''} />
        <input type="hidden" name="key" value={key} />
        <VersionField of={person} />
        {(['givenName', 'familyName', 'companyName', 'birthday', 'language', 'country'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`customers.${field}`)}
            name={field}
            type={field === 'birthday' ? 'date' : 'text'}
            maxLength={field === 'country' ? 2 : 120}
            autoComplete="off"
            defaultValue={person?.[field] ?? ''}
            error={wrong(field)}
          />
        ))}
        {(['emails', 'phones', 'tags'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`customers.${field}`)}
            name={field}
            autoComplete="off"
            hint={field === 'emails' ? t('customers.emailsHint') : undefined}
            defaultValue={lists[field] ?? ''}
            error={wrong(field)}
          />
        ))}
        <OwnerInput owner={person?.owner ?? undefined} />
        <CustomInputs fields={fields} values={person?.custom} />
        <AddressInputs addresses={person?.addresses ?? []} />
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
