import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { matcherKinds, type Matcher } from './definition.ts';
import { useJourneyWords, type SegmentNames } from './words.ts';

interface Props {
  readonly label: string;
  readonly matcher: Matcher | null;
  /** Events that make no sense here. */
  readonly without: readonly string[];
  readonly segments: SegmentNames;
  readonly disabled: boolean;
  readonly onChange: (matcher: Matcher | null) => void;
}

/** What a new event of a kind begins with. */
function fresh(on: string, segments: SegmentNames): Matcher {
  if (on.startsWith('SEGMENT_')) return { on, segmentId: segments[0]?.id ?? '' };
  if (on.startsWith('CONSENT')) return { on, purpose: 'newsletter' };
  if (on === 'TAG') return { on, tag: '' };
  return on === 'BEHAVIOUR' ? { on, event: 'visit' } : { on };
}

/** Chooses something that happens. */
export function MatcherFields({ label, matcher, without, segments, disabled, onChange }: Props) {
  const words = useJourneyWords(segments);
  const kinds = matcherKinds.filter(
    (on) => !without.includes(on) && (segments.length > 0 || !on.startsWith('SEGMENT_') || on === matcher?.on),
  );
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label={label}
        disabled={disabled}
        value={matcher?.on ?? ''}
        options={[['', '—'], ...kinds.map((on) => [on, words.event(on)] as const)]}
        onChange={({ target }) => onChange(target.value === '' ? null : fresh(target.value, segments))}
      />
      {matcher && <Details matcher={matcher} segments={segments} disabled={disabled} onChange={onChange} />}
    </div>
  );
}

type DetailProps = Pick<Props, 'segments' | 'disabled'> & {
  readonly matcher: Matcher;
  readonly onChange: (matcher: Matcher) => void;
};

const TEXTS: Readonly<Record<string, 'tag' | 'event' | 'purpose' | 'tier' | 'source'>> = {
  ...{ TAG: 'tag', BEHAVIOUR: 'event', CONSENT: 'purpose', CONSENT_WITHDRAWN: 'purpose', TIER: 'tier', LEAD: 'source' },
};

function Details({ matcher, segments, disabled, onChange }: DetailProps) {
  const { t } = useTranslation();
  const field = TEXTS[matcher.on];
  if (matcher.on.startsWith('SEGMENT_'))
    return (
      <SelectField
        label={t('journeys.field.segment')}
        disabled={disabled}
        value={matcher.segmentId ?? ''}
        options={segments.map(({ id, name }) => [id, name] as const)}
        onChange={({ target }) => onChange({ ...matcher, segmentId: target.value })}
      />
    );
  if (field)
    return (
      <TextField
        label={t(`journeys.field.${field}`)}
        disabled={disabled}
        maxLength={80}
        value={matcher[field] ?? ''}
        onChange={({ target }) => onChange({ ...matcher, [field]: target.value })}
      />
    );
  if (matcher.on === 'ORDER') return <OrderFields matcher={matcher} disabled={disabled} onChange={onChange} />;
  return null;
}

function OrderFields({ matcher, disabled, onChange }: Omit<DetailProps, 'segments'>) {
  const { t } = useTranslation();
  const { minMinor: _old, ...rest } = matcher;
  const amount = (text: string): void => {
    const minMinor = Math.round(Number(plainDecimal(text)) * 100);
    onChange(text.trim() === '' || !(minMinor >= 0) ? rest : { ...rest, minMinor, currency: 'EUR' });
  };
  return (
    <>
      <TextField
        label={t('journeys.field.least')}
        inputMode="decimal"
        disabled={disabled}
        defaultValue={matcher.minMinor === undefined ? '' : String(matcher.minMinor / 100)}
        onChange={({ target }) => amount(target.value)}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          disabled={disabled}
          checked={matcher.firstOnly ?? false}
          onChange={({ target }) => onChange({ ...matcher, firstOnly: target.checked })}
        />
        {t('journeys.firstOnly')}
      </label>
    </>
  );
}
