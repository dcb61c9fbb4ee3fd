import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type {
  ChannelPartsFragment,
  GuardrailPartsFragment,
  PricingGuardrailKind,
} from '../../graphql/generated/types.ts';

interface Props {
  readonly kind: PricingGuardrailKind;
  readonly guardrail: GuardrailPartsFragment | undefined;
  readonly channels: readonly ChannelPartsFragment[];
  /** The field that is not filled in as it should be. */
  readonly wrong: string | null;
}

/** What a guardrail of a kind asks for. */
export function KindFields({ kind, guardrail, channels, wrong }: Props) {
  const { t } = useTranslation();
  const fault = (name: string): string | undefined => (wrong === name ? t('guardrails.numberWrong') : undefined);
  const number = (name: string, label: string, value: string | null | undefined, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      error={fault(name)}
      name={name}
      inputMode="decimal"
      defaultValue={value ?? ''}
    />
  );
  switch (kind) {
    case 'MINIMUM_MARGIN':
      return number(
        'minimum',
        `${t('guardrails.minimumMargin')} (%)`,
        guardrail?.kind === kind ? guardrail.minimumMarginPercent : '',
        t('guardrails.minimumHint'),
      );
    case 'BELOW_COST':
      return <p className="text-muted">{t('guardrails.belowCostHint')}</p>;
    case 'MAXIMUM_CHANGE':
    case 'MAXIMUM_CHANGE_OVER_TIME':
      return (
        <>
          {number('increase', t('guardrails.increase'), guardrail?.maximumIncreasePercent)}
          {number('decrease', t('guardrails.decrease'), guardrail?.maximumDecreasePercent, t('guardrails.changeHint'))}
          {kind === 'MAXIMUM_CHANGE_OVER_TIME' &&
            number('days', t('guardrails.days'), guardrail?.windowDays == null ? '' : String(guardrail.windowDays))}
        </>
      );
    case 'CHANNEL_ORDER':
      return (
        <>
          <ReferenceField guardrail={guardrail} channels={channels} />
          {number('tolerance', t('guardrails.tolerance'), guardrail?.tolerancePercent ?? '0')}
        </>
      );
    case 'UNDERCUT_LIMIT':
      return number(
        'undercut',
        t('guardrails.undercut'),
        guardrail?.maximumUndercutPercent,
        t('guardrails.undercutHint'),
      );
    default:
      return (
        <>
          {number('amount', t('guardrails.amount'), guardrail?.amount?.decimal)}
          <AmountFields guardrail={guardrail} channels={channels} />
        </>
      );
  }
}

/** The currency of an amount, and whether it is with tax. */
function AmountFields({ guardrail, channels }: Pick<Props, 'guardrail' | 'channels'>) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        label={t('guardrails.currency')}
        name="currency"
        defaultValue={guardrail?.amount?.currency ?? channels[0]?.currency ?? 'EUR'}
        options={[...new Set(channels.map(({ currency }) => currency))].map((one) => [one, one] as const)}
      />
      <SelectField
        label={t('guardrails.basis')}
        name="basis"
        defaultValue={guardrail?.basis ?? 'GROSS'}
        options={(['GROSS', 'NET'] as const).map((one) => [one, t(`money.${one}`)] as const)}
      />
    </>
  );
}

/** The channel that others are held against. */
function ReferenceField({ guardrail, channels }: Pick<Props, 'guardrail' | 'channels'>) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('guardrails.reference')}
      hint={t('guardrails.referenceHint')}
      name="reference"
      defaultValue={guardrail?.referenceChannel?.id ?? channels[0]?.id ?? ''}
      options={channels.map(({ id, name }) => [id, name] as const)}
    />
  );
}
