import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { PartnerKind, PartnerPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useRegionChoices } from '../../lib/use-region-choices.ts';

interface Props {
  /** The partner to change; without one a new one is added, once per `formKey`. */
  readonly partner?: PartnerPartsFragment;
  readonly formKey?: string;
  readonly country?: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

const kinds: readonly PartnerKind[] = ['STAND', 'DEALER', 'WHITE_LABEL'];
const details = ['contactName', 'email', 'phone', 'street', 'postalCode', 'city', 'vatId'] as const;

/** The facts of a partner as a form. */
export function PartnerPanel({ partner, formKey, country = 'DE', problem, onClose }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const wrong = useFieldError(problem);
  const [key] = useState(formKey);
  const chosen = partner?.country ?? country;
  const choices = useRegionChoices({ country: chosen });
  return (
    <SidePanel title={partner === undefined ? t('partners.new') : t('partners.edit')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value={partner === undefined ? 'create' : 'update'} />
        <input type="hidden" name="key" value={key ?? ''} />
        <VersionField of={partner} />
        <TextField
          label={t('partners.legalName')}
          name="legalName"
          required
          maxLength={200}
          autoFocus
          defaultValue={partner?.legalName}
          error={wrong('legalName')}
        />
        <KindFields chosen={partner?.kinds ?? []} error={wrong('kinds')} />
        <SelectField label={t('partners.country')} name="country" defaultValue={chosen} options={choices.countries} />
        {details.map((field) => (
          <TextField
            key={field}
            label={t(`partners.${field}`)}
            name={field}
            maxLength={200}
            autoComplete="off"
            defaultValue={partner?.[field] ?? ''}
            error={wrong(field)}
          />
        ))}
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

function KindFields({
  chosen,
  error,
}: {
  readonly chosen: readonly PartnerKind[];
  readonly error: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-medium">{t('partners.kinds')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            name="kinds"
            value={kind}
            defaultChecked={chosen.includes(kind)}
            className="size-4 accent-(--accent)"
          />
          {t(`enums.partnerKind.${kind}`)}
        </label>
      ))}
      {error !== undefined && <p className="text-meta text-bad">{error}</p>}
    </fieldset>
  );
}
