import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import { wallMinute } from '../../lib/wall-time.ts';
import { Tick } from '../competitors/tick.tsx';
import type { RuleData } from './rule.tsx';

const periods = ['DAY', 'MONTH', 'YEAR'] as const;

/** What a rule gives, and how it goes with others. */
export function RuleWorth({ rule }: Pick<RuleData, 'rule'>) {
  const { t } = useTranslation();
  const { rate, multiplier, points, eventKey, combination } = rule.definition;
  return (
    <>
      <TextField label={t('loyalty.name')} name="name" required maxLength={120} defaultValue={rule.name} />
      <TextField
        label={t('loyalty.gives')}
        name="amount"
        inputMode="decimal"
        required
        defaultValue={rate ?? multiplier ?? points ?? ''}
      />
      {rule.kind === 'EVENT' && (
        <TextField
          label={t('loyalty.eventKey')}
          name="eventKey"
          required
          maxLength={60}
          defaultValue={eventKey ?? ''}
        />
      )}
      <WholeField label={t('loyalty.priority')} name="priority" min={0} max={1000} defaultValue={rule.priority} />
      <Tick name="exclusive" label={t('loyalty.exclusive')} checked={combination === 'EXCLUSIVE'} />
    </>
  );
}

/** From what on, how much at most, and when. */
export function RuleLimits({ rule }: Pick<RuleData, 'rule'>) {
  const { t } = useTranslation();
  const zone = useViewer().brand?.timeZone ?? 'UTC';
  const { minimumNet, capPerOrder, capPerPeriod, capPeriod, startsAt, endsAt } = rule.definition;
  return (
    <>
      <TextField
        label={t('loyalty.minimumNet')}
        name="minimumNet"
        inputMode="decimal"
        defaultValue={minimumNet ?? ''}
      />
      <WholeField label={t('loyalty.capPerOrder')} name="capPerOrder" min={1} defaultValue={capPerOrder ?? ''} />
      <WholeField label={t('loyalty.capInPeriod')} name="capPerPeriod" min={1} defaultValue={capPerPeriod ?? ''} />
      <SelectField
        label={t('loyalty.capPeriod')}
        name="capPeriod"
        defaultValue={capPeriod ?? 'MONTH'}
        options={periods.map((one) => [one, t(`loyalty.period.${one}`)] as const)}
      />
      <TextField
        label={t('loyalty.startsAt')}
        name="startsAt"
        type="datetime-local"
        defaultValue={wallMinute(startsAt, zone)}
      />
      <TextField
        label={t('loyalty.endsAt')}
        name="endsAt"
        type="datetime-local"
        defaultValue={wallMinute(endsAt, zone)}
      />
    </>
  );
}
