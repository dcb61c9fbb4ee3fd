import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import type { Problem } from '../../lib/problem.ts';
import { CustomerPick } from './customer-pick.tsx';

interface PutPanelProps {
  readonly token: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Puts customers into a journey. */
export function PutPanel({ token, problem, onClose }: PutPanelProps) {
  const { t } = useTranslation();
  return (
    <PanelForm title={t('journeys.put')} hidden={{ key: token }} problem={problem} onClose={onClose}>
      <p className="text-muted">{t('journeys.putHint')}</p>
      <CustomerPick label={t('journeys.who')} name="personId" most={500} />
    </PanelForm>
  );
}
