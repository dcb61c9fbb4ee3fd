import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly base: string;
  readonly currency: string | null;
  readonly today: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A rate by hand: from which day on, who told it, and why. */
export function RatePanel({ base, currency, today, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <PanelForm title={t('rates.set')} hidden={{}} intent="set" problem={problem} onClose={onClose}>
      <p className="text-muted">{t('rates.setLead')}</p>
      <TextField
        label={t('rates.currency')}
        name="currency"
        required
        maxLength={3}
        minLength={3}
        autoComplete="off"
        defaultValue={currency ?? ''}
      />
      <TextField label={t('rates.onDate')} name="onDate" type="date" required defaultValue={today} />
      <TextField label={t('rates.worth', { base })} name="rate" required inputMode="decimal" autoComplete="off" />
      <TextField label={t('rates.source')} name="source" required maxLength={100} defaultValue={t('rates.byHand')} />
      <TextField label={t('rates.reason')} name="reason" required minLength={3} maxLength={300} />
    </PanelForm>
  );
}
