import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { Tick } from '../competitors/tick.tsx';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import type { ProgramData } from './program.tsx';

interface Props extends Pick<ProgramData, 'program'> {
  readonly mayWrite: boolean;
}

const numbers = [
  'pendingDays',
  'expiryMonths',
  'graceDays',
  'adjustmentLimit',
  'referrerPoints',
  'refereePoints',
] as const;
const policies = [
  ['clawbackPolicy', ['DEBT', 'NEGATIVE']],
  ['referralClawback', ['WHOLE', 'PROPORTIONATE', 'KEEP']],
  ['expiredRefundPolicy', ['GRACE', 'LOST']],
] as const;
const ticks = ['expiryAtMonthEnd', 'autoEnrol', 'transfersAllowed'] as const;

/** What the program decides; saving makes a new version. */
export function SettingsCard({ program, mayWrite }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { settings } = program;
  const seen = useSeenKey(program);
  return (
    <Card title={t('loyalty.settings')}>
      <Form method="post" className="flex flex-col gap-3" key={seen}>
        <fieldset disabled={!mayWrite || busy} className="flex flex-col gap-3">
          <legend className="sr-only">{t('loyalty.settings')}</legend>
          <VersionField of={program} />
          <TextField label={t('loyalty.name')} name="name" defaultValue={program.name} required />
          <TextField
            label={t('loyalty.pointValue', { currency: program.currency })}
            name="pointValue"
            defaultValue={settings.pointValue}
            required
          />
          <TextField label={t('loyalty.timeZone')} name="timeZone" defaultValue={settings.timeZone} required />
          {numbers.map((name) => (
            <WholeField
              key={name}
              label={t(`loyalty.setting.${name}`)}
              name={name}
              min={0}
              defaultValue={settings[name] ?? ''}
            />
          ))}
          <SelectField
            label={t('loyalty.setting.tierPeriodMonths')}
            name="tierPeriodMonths"
            defaultValue={String(settings.tierPeriodMonths)}
            options={[1, 3, 6, 12].map((months) => [String(months), t('loyalty.months', { count: months })] as const)}
          />
          {policies.map(([name, choices]) => (
            <SelectField
              key={name}
              label={t(`loyalty.setting.${name}`)}
              name={name}
              defaultValue={settings[name]}
              options={choices.map((one) => [one, t(`loyalty.policy.${one}`)] as const)}
            />
          ))}
          {ticks.map((name) => (
            <Tick key={name} name={name} label={t(`loyalty.setting.${name}`)} checked={settings[name]} />
          ))}
          {mayWrite && (
            <Button type="submit" look="primary" className="self-start">
              {t('loyalty.save')}
            </Button>
          )}
        </fieldset>
      </Form>
    </Card>
  );
}
