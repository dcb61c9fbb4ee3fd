import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { DigestFrequency, NotificationChoicesFragment } from '../../graphql/generated/types.ts';
import { Saved } from './saved.tsx';
import type { saveChoice } from './save.server.ts';
import { useWeekdays } from './use-weekdays.ts';

const frequencies: readonly DigestFrequency[] = ['DAILY', 'WEEKLY'];

/** When what was collected comes. */
export function DigestForm({ preferences }: { readonly preferences: NotificationChoicesFragment }) {
  const { t } = useTranslation();
  const days = useWeekdays('long');
  const fetcher = useFetcher<typeof saveChoice>({ key: 'digest' });
  const { digest, version } = preferences;
  const [frequency, setFrequency] = useState(digest.frequency);
  return (
    <Card title={t('notifications.digest')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <VersionField of={{ version }} />
        <SelectField
          label={t('notifications.frequency')}
          name="frequency"
          value={frequency}
          onChange={(event) => setFrequency(event.target.value as DigestFrequency)}
          options={frequencies.map((one) => [one, t(`notifications.every.${one}`)])}
        />
        {frequency === 'WEEKLY' && (
          <SelectField
            label={t('notifications.weekday')}
            name="weekday"
            defaultValue={String(digest.weekday)}
            options={days.map(([day, word]) => [String(day), word])}
          />
        )}
        <Field label={t('notifications.time')} hint={t('notifications.digestHint')}>
          {(control) => <TextInput {...control} type="time" name="time" required defaultValue={digest.time} />}
        </Field>
        <div className="flex items-center gap-3">
          <Button type="submit" name="intent" value="digest" look="primary" disabled={fetcher.state !== 'idle'}>
            {t('ui.save')}
          </Button>
          <Saved done={fetcher.state === 'idle' ? fetcher.data : undefined} />
        </div>
      </fetcher.Form>
    </Card>
  );
}
