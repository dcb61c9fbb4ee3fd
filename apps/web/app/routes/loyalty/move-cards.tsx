import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { WalletData } from './member.tsx';

/** What can be done with the points, as far as the viewer may. */
export function MoveCards({ data }: { readonly data: WalletData }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { rewards, key } = data;
  return (
    <>
      {viewer.can('loyalty.reward.redeem') && rewards.length > 0 && (
        <Move intent="redeem" formKey={key}>
          <SelectField
            label={t('loyalty.reward')}
            name="reward"
            options={rewards.map(({ id, name, points }) => [id, `${name} · ${points}`] as const)}
          />
        </Move>
      )}
      {viewer.can('loyalty.points.adjust') && (
        <Move intent="adjust" formKey={key}>
          <WholeField label={t('loyalty.points')} hint={t('loyalty.adjustHint')} name="points" required />
          <TextField label={t('loyalty.reason')} name="reason" required minLength={3} maxLength={500} />
        </Move>
      )}
      {viewer.can('loyalty.points.spend') && (
        <Move intent="hold" formKey={key}>
          <WholeField label={t('loyalty.points')} name="points" min={1} required />
          <WholeField label={t('loyalty.minutes')} hint={t('loyalty.minutesHint')} name="minutes" min={1} />
          <TextField label={t('loyalty.reference')} name="reference" maxLength={200} />
        </Move>
      )}
      {viewer.can('loyalty.points.transfer') && (
        <Move intent="transfer" formKey={key}>
          <TextField label={t('loyalty.toMember')} name="to" placeholder="M-1002" required />
          <WholeField label={t('loyalty.points')} name="points" min={1} required />
          <TextField label={t('loyalty.reason')} name="reason" maxLength={500} />
        </Move>
      )}
    </>
  );
}

interface MoveProps {
  readonly intent: 'redeem' | 'adjust' | 'hold' | 'transfer';
  readonly formKey: string;
  readonly children: React.ReactNode;
}

function Move({ intent, formKey, children }: MoveProps) {
  const { t } = useTranslation();
  const key = useFormKey(`${formKey}:${intent}`);
  const busy = useNavigation().state !== 'idle';
  return (
    <Card title={t(`loyalty.move.${intent}`)}>
      <Form method="post" className="flex flex-col gap-3" key={key}>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="key" value={key} />
        {children}
        <Button type="submit" disabled={busy} className="self-start">
          {t(`loyalty.move.${intent}`)}
        </Button>
      </Form>
    </Card>
  );
}
