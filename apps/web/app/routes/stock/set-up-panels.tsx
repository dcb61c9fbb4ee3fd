import { useTranslation } from 'react-i18next';
import { PanelForm } from '../../components/panel-form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { StockPlaceSettingsFragment, StockSetUpQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';

interface PanelProps {
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

interface SettingsProps extends PanelProps {
  readonly settings: NonNullable<StockSetUpQuery['stockSettings']>;
}

/** How long pieces stay promised, and how early a date is told. */
export function SettingsPanel({ settings, problem, onClose }: SettingsProps) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  return (
    <PanelForm
      title={t('stock.setUp.settings')}
      intent="settings"
      hidden={{ version: settings.version }}
      problem={problem}
      onClose={onClose}
    >
      {(['reservationMinutes', 'expiryWarningDays'] as const).map((name) => (
        <WholeField
          key={name}
          label={t(`stock.setUp.${name}`)}
          hint={t(`stock.setUp.${name}Hint`)}
          name={name}
          min={name === 'reservationMinutes' ? 1 : 0}
          required
          defaultValue={settings[name]}
          error={wrong(name)}
        />
      ))}
    </PanelForm>
  );
}

interface SourcesProps extends PanelProps {
  readonly channel: { readonly id: string; readonly name: string; readonly sources: readonly string[] };
  readonly places: readonly StockPlaceSettingsFragment[];
}

/** From which places a channel sells, in this order; none means every sellable one. */
export function SourcesPanel({ channel, places, problem, onClose }: SourcesProps) {
  const { t } = useTranslation();
  const open = places.filter((place) => place.active || channel.sources.includes(place.id));
  const room = Math.min(open.length, channel.sources.length + 2);
  const options = [['', t('stock.setUp.noPlace')] as const, ...open.map((place) => [place.id, place.name] as const)];
  return (
    <PanelForm
      title={t('stock.setUp.sourcesOf', { channel: channel.name })}
      intent="sources"
      hidden={{ channelId: channel.id }}
      problem={problem}
      onClose={onClose}
    >
      <p className="text-meta text-muted">{t('stock.setUp.sourcesHint')}</p>
      {Array.from({ length: room }, (_, index) => (
        <SelectField
          key={index}
          label={t('stock.setUp.place', { number: index + 1 })}
          name="place"
          defaultValue={channel.sources[index] ?? ''}
          options={options}
        />
      ))}
    </PanelForm>
  );
}
