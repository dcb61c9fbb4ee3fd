import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrmPicker } from '../../components/crm-picker.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';

type Choice = readonly [id: string, name: string];

interface Props {
  readonly programs: readonly Choice[];
  readonly partners: readonly Choice[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Somebody joins a program: a person of customer relations or a partner of the brand. */
export function EnrolPanel({ programs, partners, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const kinds = [
    ...(viewer.can('crm.person.read') ? (['PERSON'] as const) : []),
    ...(partners.length > 0 ? (['PARTNER'] as const) : []),
  ];
  const [who, setWho] = useState<string>(kinds[0] ?? 'PERSON');
  const [key] = useState(formKey);
  return (
    <PanelForm title={t('loyalty.enrol')} hidden={{ key }} problem={problem} onClose={onClose}>
      <SelectField label={t('loyalty.program')} name="program" options={programs} />
      <SelectField
        label={t('loyalty.who')}
        name="who"
        value={who}
        onChange={(event) => setWho(event.target.value)}
        options={kinds.map((one) => [one, t(`loyalty.whoIs.${one}`)] as const)}
      />
      {who === 'PARTNER' ? (
        <SelectField label={t('loyalty.whoIs.PARTNER')} name="partnerId" options={partners} />
      ) : (
        <CrmPicker label={t('loyalty.whoIs.PERSON')} name="personId" kind="PERSON" />
      )}
      <TextField
        label={t('loyalty.referredBy')}
        hint={t('loyalty.referredByHint')}
        name="referralCode"
        maxLength={20}
        autoComplete="off"
      />
    </PanelForm>
  );
}
