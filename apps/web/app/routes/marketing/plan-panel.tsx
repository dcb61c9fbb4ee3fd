import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import type { Plan } from './calendar.tsx';
import { channels } from './words.ts';

interface PanelProps {
  readonly plan: Plan | undefined;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

export function PlanPanel({ plan, formKey, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <PanelForm
      title={plan?.name ?? t('content.newPlan')}
      hidden={{ key: formKey, id: plan?.id, version: plan?.version }}
      problem={problem}
      onClose={onClose}
    >
      <TextField label={t('content.plans.name')} name="name" required maxLength={200} defaultValue={plan?.name} />
      <TextField label={t('content.plans.from')} name="startsOn" type="date" required defaultValue={plan?.startsOn} />
      <TextField label={t('content.plans.until')} name="endsOn" type="date" required defaultValue={plan?.endsOn} />
      <AreaField label={t('content.plans.goal')} name="goal" maxLength={1000} defaultValue={plan?.goal ?? ''} />
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 font-medium">{t('content.plans.channels')}</legend>
        {channels.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" name="channels" value={one} defaultChecked={plan?.channels.includes(one)} />
            {word('contentChannel', one)}
          </label>
        ))}
      </fieldset>
      {plan && (
        <label className="flex min-h-6 items-center gap-2">
          <input type="checkbox" name="archived" defaultChecked={plan.archived} />
          {t('content.plans.archive')}
        </label>
      )}
    </PanelForm>
  );
}
