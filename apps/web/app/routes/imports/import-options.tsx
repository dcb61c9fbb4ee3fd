import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { MappingData } from './mapping.tsx';
import { presets, type Setup } from './setup.ts';

const worldwide = ['EUR', 'USD', 'GBP', 'CHF'];

const basisOf = (options: Setup['options']): string =>
  options?.priceIncludesVat == null ? '' : options.priceIncludesVat ? 'gross' : 'net';

/** Everything about the file that no column says. */
export function ImportOptions({ file, channels, setup }: MappingData) {
  const { t } = useTranslation();
  const options = setup?.options;
  return (
    <Card title={t('imports.options')}>
      <div className="flex flex-col gap-4">
        <SelectField
          label={t('imports.preset')}
          name="preset"
          defaultValue={setup?.preset ?? file.suggestedPreset ?? 'CUSTOM'}
          options={presets.map((preset) => [preset, t(`imports.presetName.${preset}`)])}
        />
        <SelectField
          label={t('imports.channel')}
          hint={t('imports.channelHint')}
          name="channel"
          defaultValue={options?.channelCode ?? channels[0]?.code}
          options={channels.map((channel) => [channel.code, channel.name])}
        />
        <PriceOptions channels={channels} options={options} />
        <SelectField
          label={t('imports.policy')}
          name="policy"
          defaultValue={options?.errorPolicy === 'ALL_OR_NOTHING' ? 'all' : 'skip'}
          options={[
            ['skip', t('imports.skip')],
            ['all', t('imports.allOrNothing')],
          ]}
        />
      </div>
    </Card>
  );
}

interface PriceProps {
  readonly channels: MappingData['channels'];
  readonly options: Setup['options'];
}

/** How the file gives its prices, where it differs from the channel. */
function PriceOptions({ channels, options }: PriceProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const own = [viewer.brand?.defaultCurrency, ...channels.map((channel) => channel.currency)];
  const currencies = [...new Set([...own.filter((currency) => currency != null), ...worldwide])];
  const asChannel = ['', t('imports.asChannel')] as const;
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t('imports.basis')}
        name="basis"
        defaultValue={basisOf(options)}
        options={[asChannel, ['gross', t('money.GROSS')], ['net', t('money.NET')]]}
      />
      <SelectField
        label={t('imports.currency')}
        name="currency"
        defaultValue={options?.currency ?? ''}
        options={[asChannel, ...currencies.map((currency) => [currency, currency] as const)]}
      />
    </div>
  );
}
