import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { isZero } from '../../lib/is-zero.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';
import type { CreditsData } from './credits.tsx';

interface Props {
  readonly sources: NonNullable<CreditsData['sources']>;
  readonly token: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Keeps what is left of a payment, or what a credit note still owes, as credit. */
export function KeepPanel({ sources, token, problem, onClose }: Props) {
  const { t } = useTranslation();
  const options = useSources(sources);
  if (options.length === 0)
    return (
      <SidePanel title={t('credits.keep')} onClose={onClose}>
        <p className="text-muted">{t('credits.keepNothing')}</p>
      </SidePanel>
    );
  return (
    <PanelForm title={t('credits.keep')} hidden={{ key: token }} intent="keep" problem={problem} onClose={onClose}>
      <p className="text-muted">{t('credits.keepLead')}</p>
      <SelectField label={t('credits.keepOf')} name="of" required options={options} />
    </PanelForm>
  );
}

function useSources({ financePayments, financeInvoices, financeLedger }: Props['sources']) {
  const { t } = useTranslation();
  const format = useFormat();
  const kept = (money: { readonly decimal: string; readonly currency: string }): boolean =>
    money.currency === financeLedger?.baseCurrency && !isZero(money);
  const payments = financePayments.nodes
    .filter((one) => one.person != null && one.reversedAt == null && kept(one.onAccount))
    .map(({ id, person, onAccount, bookedOn }) => {
      const day = format.date(`${bookedOn}T12:00:00Z`);
      const who = person?.displayName ?? NOTHING;
      return [`payment ${id}`, t('credits.keepPayment', { who, amount: format.money(onAccount), day })] as const;
    });
  const notes = financeInvoices.nodes
    .filter((one) => kept(one.open))
    .map(({ id, number, open, customer }) => {
      const words = { who: customer.name, amount: format.money(open), number: number ?? '' };
      return [`note ${id}`, t('credits.keepNote', words)] as const;
    });
  return [...payments, ...notes];
}
