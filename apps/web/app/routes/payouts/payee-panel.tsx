import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FinancePayeeKind, PayeeRowFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

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
      {payee === undefined && (
        <>
          <SelectField
            label={t('payouts.kind')}
            name="kind"
            options={KINDS.map((one) => [one, t(`payouts.kinds.${one}`)] as const)}
          />
          <TextField label={t('payouts.refId')} name="refId" required autoComplete="off" />
        </>
      )}
      <TextField label={t('payouts.name')} name="name" required maxLength={140} defaultValue={payee?.name ?? ''} />
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
