import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useFormat } from '../../lib/use-format.ts';
import { type EditedServe, type EditedShare, weightOf, WHOLE } from './edited.ts';
import type { ProblemAt } from './problem-words.ts';
import { choices } from './variant-editor.tsx';

interface Props {
  readonly label: string;
  readonly serve: EditedServe;
  readonly variants: readonly { readonly key: string }[];
  /** A choice before all variants. */
  readonly first?: readonly [value: string, word: string];
  /** Where this is in the form, as problems name it. */
  readonly path: string;
  readonly problemAt: ProblemAt;
  readonly onChange: (serve: EditedServe) => void;
}

const SHARES = '%';

/** One variant for everybody, or shares of as many as there are. */
export function ServeField({ label, serve, variants, first, path, problemAt, onChange }: Props) {
  const { t } = useTranslation();
  const choose = (value: string): void => onChange(value === SHARES ? dealt(variants) : { variant: value });
  const chosen = serve.shares === undefined ? serve.variant : SHARES;
  const plain = serve.shares === undefined && serve.variant !== first?.[0] ? serve.variant : (variants[0]?.key ?? '');
  const named = [...(first === undefined ? [] : [first]), ...choices(variants, plain)];
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-3">
      <SelectField
        label={label}
        value={chosen}
        error={serve.shares === undefined ? problemAt(path) : undefined}
        onChange={(event) => choose(event.target.value)}
        options={[...named, [SHARES, t('flags.shares')]]}
      />
      {serve.shares !== undefined && (
        <ShareFields serve={serve} variants={variants} path={path} problemAt={problemAt} onChange={onChange} />
      )}
    </div>
  );
}

/** A tenth for the first, the rest for the last: where most releases begin. */
function dealt(variants: readonly { readonly key: string }[]): EditedServe {
  const [first = '', last = first] = [variants[0]?.key, variants.at(-1)?.key];
  if (first === last) return { shares: [{ variant: first, percent: '100' }], bucketBy: 'USER' };
  const shares = [
    { variant: first, percent: '10' },
    { variant: last, percent: '90' },
  ];
  return { shares, bucketBy: 'USER' };
}

interface ShareProps extends Omit<Props, 'serve' | 'label' | 'first'> {
  readonly serve: Extract<EditedServe, { readonly bucketBy: string }>;
}

function ShareFields({ serve, variants, path, problemAt, onChange }: ShareProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shares } = serve;
  const put = (at: number, patch: Partial<EditedShare>): void =>
    onChange({ ...serve, shares: shares.map((old, index) => (index === at ? { ...old, ...patch } : old)) });
  const free = variants.find(({ key }) => !shares.some(({ variant }) => variant === key));
  const left = WHOLE - shares.reduce((sum, { percent }) => sum + (weightOf(percent) ?? 0), 0);
  const rest = String(Math.max(0, left) / (WHOLE / 100));
  const wrong = problemAt(path);
  return (
    <div role="group" aria-label={t('flags.shares')} className="flex flex-col gap-3 rounded-control bg-sunken p-3">
      {shares.map((share, at) => (
        <ShareRow
          key={at}
          share={share}
          number={at + 1}
          variants={variants}
          problem={problemAt(`${path}.shares.${at}`)}
          onChange={(patch) => put(at, patch)}
          onRemove={
            shares.length === 1
              ? undefined
              : () => onChange({ ...serve, shares: shares.filter((_old, index) => index !== at) })
          }
        />
      ))}
      <p role="status" className={wrong === undefined ? 'text-meta text-muted' : 'text-meta text-bad'}>
        {wrong ?? t('flags.sumFine', { sum: format.number(100) })}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t('flags.bucketBy')}
          value={serve.bucketBy}
          onChange={(event) => onChange({ ...serve, bucketBy: event.target.value === 'BRAND' ? 'BRAND' : 'USER' })}
          options={(['USER', 'BRAND'] as const).map((one) => [one, t(`flags.bucket${one}`)])}
        />
        {free !== undefined && (
          <Button onClick={() => onChange({ ...serve, shares: [...shares, { variant: free.key, percent: rest }] })}>
            <Plus size={16} aria-hidden />
            {t('flags.addShare')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface RowProps {
  readonly share: EditedShare;
  readonly number: number;
  readonly variants: readonly { readonly key: string }[];
  readonly problem: string | undefined;
  readonly onChange: (patch: Partial<EditedShare>) => void;
  /** Absent: the last share stays. */
  readonly onRemove: (() => void) | undefined;
}

function ShareRow({ share, number, variants, problem, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-start gap-3">
      <SelectField
        label={t('flags.shareVariant', { number })}
        value={share.variant}
        onChange={(event) => onChange({ variant: event.target.value })}
        options={choices(variants, share.variant)}
      />
      <Field label={t('flags.percent')} error={problem}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="decimal"
            value={share.percent}
            onChange={(event) => onChange({ percent: event.target.value })}
            className="tnum max-w-28 text-right"
          />
        )}
      </Field>
      <Button
        look="quiet"
        icon
        className="mt-6"
        aria-label={t('flags.removeShare', { name: share.variant })}
        disabled={onRemove === undefined}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  );
}
