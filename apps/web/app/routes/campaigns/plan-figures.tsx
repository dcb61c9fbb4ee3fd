import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { CampaignGoalKind } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { wallMinute } from '../../lib/wall-time.ts';
import type { PlanFormProps } from './plan-form.tsx';

const goals = ['REVENUE', 'ORDERS', 'LEADS', 'REACH'] as const satisfies readonly CampaignGoalKind[];

/** When, for how much, what for. */
export function PlanFigures({ campaign }: Pick<PlanFormProps, 'campaign'>) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { brand } = useViewer();
  const zone = brand?.timeZone ?? 'UTC';
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label={t('campaigns.startsAt')}
        hint={t('campaigns.startsAtHint', { zone })}
        name="startsAt"
        type="datetime-local"
        defaultValue={wallMinute(campaign?.startsAt, zone)}
      />
      <TextField
        label={t('campaigns.endsAt')}
        name="endsAt"
        type="datetime-local"
        defaultValue={wallMinute(campaign?.endsAt, zone)}
      />
      <TextField
        label={t('campaigns.budget')}
        name="budget"
        inputMode="decimal"
        defaultValue={campaign?.budget.decimal ?? '0.00'}
      />
      <TextField
        label={t('campaigns.currency')}
        name="currency"
        maxLength={3}
        required
        defaultValue={campaign?.budget.currency ?? brand?.defaultCurrency ?? 'EUR'}
      />
      <SelectField
        label={t('campaigns.goal')}
        name="goal"
        defaultValue={campaign?.goal?.kind ?? ''}
        options={[['', t('campaigns.noGoal')], ...goals.map((kind) => [kind, word('campaignGoal', kind)] as const)]}
      />
      <TextField
        label={t('campaigns.target')}
        name="target"
        inputMode="decimal"
        defaultValue={campaign?.goal?.target ?? ''}
      />
    </div>
  );
}
