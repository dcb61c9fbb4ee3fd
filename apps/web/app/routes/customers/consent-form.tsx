import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';

const CHANNELS = ['EMAIL', 'SMS', 'PHONE', 'POST'] as const;

/** Records a yes or no with its proof, or asks by a mail with a link. */
export function ConsentForm({ formKey, reachable }: { readonly formKey: string; readonly reachable: boolean }) {
  const { t } = useTranslation();
  const [said, say] = useState('grant');
  const [channel, choose] = useState<string>('EMAIL');
  const asking = said === 'askConsent';
  const ways = ['grant', 'withdraw', ...(reachable && channel === 'EMAIL' ? ['askConsent'] : [])] as const;
  return (
    <Card title={t('records.consent.record')}>
      <Form method="post" className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
        <input type="hidden" name="key" value={formKey} />
        <TextField
          label={t('customers.consent.purpose')}
          hint={t('records.consent.purposeHint')}
          name="purpose"
          required
          maxLength={60}
          pattern="[a-z0-9][a-z0-9\-]*"
          defaultValue="newsletter"
        />
        <SelectField
          label={t('customers.consent.channel')}
          name="channel"
          value={channel}
          onChange={(event) => choose(event.target.value)}
          options={CHANNELS.map((one) => [one, t(`customers.channel.${one}`)] as const)}
        />
        <SelectField
          label={t('customers.consent.state')}
          name="intent"
          value={said}
          onChange={(event) => say(event.target.value)}
          options={ways.map((one) => [one, t(`records.consent.way.${one as 'grant'}`)] as const)}
        />
        {!asking && (
          <>
            <TextField
              label={t('records.consent.source')}
              hint={t('records.consent.sourceHint')}
              name="source"
              required
              maxLength={80}
            />
            <TextField
              label={t('records.consent.proof')}
              hint={t('records.consent.proofHint')}
              name="proof"
              required={said === 'grant'}
              maxLength={500}
            />
          </>
        )}
        <TextField label={t('records.consent.version')} name="textVersion" maxLength={60} />
        <Button type="submit" look="primary" className="justify-self-start">
          {asking ? t('records.consent.ask') : t('records.consent.save')}
        </Button>
      </Form>
    </Card>
  );
}
