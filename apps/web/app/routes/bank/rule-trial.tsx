import { useTranslation } from 'react-i18next';
import { Money, When } from '../../components/printed.tsx';
import type { RulePanelProps } from './rule-panel.tsx';

/** What a rule would have found among past movements. */
export function RuleTrial({ trial }: { readonly trial: NonNullable<RulePanelProps['trial']> }) {
  const { t } = useTranslation();
  return (
    <div className="mt-4" role="status">
      <p className="mb-2 font-medium">{t('bank.ruleFound', { found: trial.found, tried: trial.tried })}</p>
      <ul className="flex flex-col gap-1 text-meta">
        {trial.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-2">
            <When at={line.bookedOn} day />
            <span className="min-w-0 flex-1 truncate">{line.name || line.remittance || line.bookingText}</span>
            <Money value={line.amount} />
          </li>
        ))}
      </ul>
    </div>
  );
}
