import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import type { Found } from '../../components/record-search.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinancePayeeKind, PayeeRowFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { PayeePicker } from './payee-picker.tsx';

const KINDS: readonly FinancePayeeKind[] = ['PARTNER', 'USER', 'SUPPLIER', 'PERSON'];

interface Props {
  readonly payee: PayeeRowFragment | undefined;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

export function PayeePanel({ payee, problem, onClose }: Props) {
  const { t } = useTranslation();
  const hidden: Record<string, string | number> =
    payee === undefined ? { version: '' } : { kind: payee.kind, refId: payee.refId, version: payee.version };
  return (
    <PanelForm
      title={payee === undefined ? t('payouts.newPayee') : t('payouts.editPayee', { number: payee.number })}
      hidden={hidden}
      problem={problem}
      onClose={onClose}
    >
      {payee === undefined ? <NewPayee /> : <NameField name={payee.name} />}
      <TextField
        label={t('payouts.iban')}
        name="iban"
        autoComplete="off"
        placeholder={payee?.iban ?? ''}
        {...(payee === undefined ? {} : { hint: t('payouts.ibanHint') })}
      />
      <TextField label={t('payouts.bic')} name="bic" autoComplete="off" defaultValue={payee?.bic ?? ''} />
    </PanelForm>
  );
}

function NewPayee() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<FinancePayeeKind>('PARTNER');
  const [who, setWho] = useState<Found>();
  return (
    <>
      <SelectField
        label={t('payouts.kind')}
        name="kind"
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as FinancePayeeKind);
          setWho(undefined);
        }}
        options={KINDS.map((one) => [one, t(`payouts.kinds.${one}`)] as const)}
      />
      <PayeePicker key={kind} kind={kind} who={who} onPick={setWho} />
      <NameField key={who?.id} name={who?.label ?? ''} />
    </>
  );
}

function NameField({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  return <TextField label={t('payouts.name')} name="name" required maxLength={140} defaultValue={name} />;
}
