import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { EditedServe } from './edited.ts';

interface Props {
  readonly label: string;
  readonly serve: EditedServe;
  readonly variants: readonly { readonly key: string }[];
  readonly onChange: (serve: EditedServe) => void;
}

/** One variant for everybody, or the first of two for a share: by slider and by number. */
export function ServeField({ label, serve, variants, onChange }: Props) {
  const { t } = useTranslation();
  const first = variants[0]?.key ?? '';
  const rest = variants.at(-1)?.key ?? '';
  const choose = (value: string): void =>
    onChange(
      value === '%'
        ? {
            shares: [
              { variant: first, weight: 10_000 },
              { variant: rest, weight: 90_000 },
            ],
            bucketBy: 'USER',
          }
        : { variant: value },
    );
  const percent = serve.shares === undefined ? 0 : (serve.shares[0]?.weight ?? 0) / 1000;
  const share = (value: number): void => {
    const weight = Math.round(Math.min(100, Math.max(0, value)) * 1000);
    if (serve.shares === undefined) return;
    const [one, other] = serve.shares;
    if (one === undefined || other === undefined || Number.isNaN(weight)) return;
    onChange({
      ...serve,
      shares: [
        { ...one, weight },
        { ...other, weight: 100_000 - weight },
      ],
    });
  };
  const simple = serve.shares === undefined || serve.shares.length === 2;
  return (
    <div className="flex flex-wrap items-end gap-4">
      <SelectField
        label={label}
        value={serve.shares === undefined ? serve.variant : '%'}
        onChange={(event) => choose(event.target.value)}
        options={[...variants.map(({ key }) => [key, key] as const), ['%', t('flags.share')]]}
      />
      {serve.shares !== undefined && simple && (
        <ShareFields variant={serve.shares[0]?.variant ?? ''} percent={percent} onChange={share} />
      )}
      {serve.shares !== undefined && !simple && <p className="text-muted">{t('flags.manyShares')}</p>}
    </div>
  );
}

interface ShareProps {
  readonly variant: string;
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

/** A share by slider and by number. */
function ShareFields({ variant, percent, onChange }: ShareProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('flags.shareOf', { variant: variant })}>
        {(control) => (
          <input
            {...control}
            type="range"
            min={0}
            max={100}
            step={1}
            value={percent}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            className="h-(--control) w-48 accent-(--accent)"
          />
        )}
      </Field>
      <Field label="%">
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={0}
            max={100}
            step={0.001}
            value={percent}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            className="tnum max-w-28"
          />
        )}
      </Field>
    </>
  );
}
