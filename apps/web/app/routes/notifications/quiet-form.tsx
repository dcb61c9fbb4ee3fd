import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { NotificationChoicesFragment } from '../../graphql/generated/types.ts';
import { Saved } from './saved.tsx';
import type { saveChoice } from './save.server.ts';
import { useWeekdays } from './use-weekdays.ts';

interface Props {
  readonly preferences: NotificationChoicesFragment;
  readonly zones: readonly string[];
}

/** Hours without mail, by one's own clock. */
export function QuietForm({ preferences, zones }: Props) {
  const { t } = useTranslation();
  const fetcher = useFetcher<typeof saveChoice>({ key: 'quiet' });
  const { quietHours, timeZone, brandTimeZone, version } = preferences;
  const [on, setOn] = useState(quietHours != null);
  const others = zones.includes(timeZone) ? zones : [timeZone, ...zones];
  return (
    <Card title={t('notifications.quiet')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <VersionField of={{ version }} />
        <SelectField
          label={t('notifications.timeZone')}
          name="timeZone"
          defaultValue={timeZone === brandTimeZone ? '' : timeZone}
          options={[
            ['', t('notifications.brandZone', { zone: brandTimeZone })],
            ...others.map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
          ]}
        />
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="quiet"
            value="on"
            checked={on}
            onChange={(event) => setOn(event.target.checked)}
            className="size-4 accent-(--accent)"
          />
          {t('notifications.quietOn')}
        </label>
        {on && <QuietHours quietHours={quietHours} />}
        <p className="text-meta text-muted">{t('notifications.quietHint')}</p>
        <div className="flex items-center gap-3">
          <Button type="submit" name="intent" value="quiet" look="primary" disabled={fetcher.state !== 'idle'}>
            {t('ui.save')}
          </Button>
          <Saved done={fetcher.state === 'idle' ? fetcher.data : undefined} />
        </div>
      </fetcher.Form>
    </Card>
  );
}

/** From when to when, and on which days. */
function QuietHours({ quietHours }: Pick<NotificationChoicesFragment, 'quietHours'>) {
  const { t } = useTranslation();
  const days = useWeekdays('short');
  const known = quietHours?.days ?? [1, 2, 3, 4, 5, 6, 7];
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={t(`notifications.${name}`)}>
            {(control) => (
              <TextInput
                {...control}
                type="time"
                name={name}
                required
                defaultValue={quietHours?.[name] ?? (name === 'from' ? '20:00' : '07:00')}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset>
        <legend className="text-body font-medium">{t('notifications.days')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
          {days.map(([day, word]) => (
            <label key={day} className="flex min-h-6 items-center gap-1.5">
              <input
                type="checkbox"
                name="day"
                value={day}
                defaultChecked={known.includes(day)}
                className="size-4 accent-(--accent)"
              />
              <span suppressHydrationWarning>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
