import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { PartProps } from './settings-form.tsx';

export function PaceCard({ settings, error }: PartProps) {
  const { t } = useTranslation();
  const count = (name: 'perMinute' | 'softBounces', usual: number, max: number) => ({
    ...{ name, label: t(`mailing.${name}`), defaultValue: settings?.[name] ?? usual, error: error(name) },
    ...{ min: 1, max, required: true },
  });
  return (
    <Card title={t('mailing.pace')}>
      <div className="flex flex-col gap-4">
        <WholeField {...count('perMinute', 300, 10_000)} />
        <WholeField {...count('softBounces', 3, 20)} />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="paused"
            defaultChecked={settings?.paused ?? false}
            className="size-4 accent-(--accent)"
          />
          {t('mailing.pause')}
        </label>
      </div>
    </Card>
  );
}
