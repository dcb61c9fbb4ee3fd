import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { type FactorRow, fields, kinds, type Operator, operators } from './factors.ts';

interface Props {
  readonly row: FactorRow;
  readonly at: number;
  readonly change: (patch: Partial<FactorRow>) => void;
  readonly remove: (() => void) | undefined;
}

const YES = ['hasCompany', 'hasEmail', 'hasPhone', 'hasMessage'];

/** One factor: what it looks at, how, and what it brings. */
export function FactorFields({ row, at, change, remove }: Props) {
  const { t } = useTranslation();
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line p-3">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:items-end">
        <TextField
          label={t('scoringForm.label')}
          value={row.label}
          onChange={(event) => change({ label: event.target.value })}
          required
          maxLength={120}
        />
        <SelectField
          label={t('scoringForm.kind')}
          value={row.kind}
          onChange={(event) => change({ kind: event.target.value as FactorRow['kind'] })}
          options={kinds.map((kind) => [kind, t(`scoringForm.kinds.${kind}`)] as const)}
        />
        {remove && (
          <Button look="quiet" icon aria-label={t('scoringForm.remove', { at: at + 1 })} onClick={remove}>
            <Trash2 size={16} aria-hidden />
          </Button>
        )}
      </div>
      {row.kind === 'match' && <Match row={row} change={change} />}
      {row.kind === 'bands' && <Bands row={row} change={change} />}
      {row.kind === 'engagement' && <Engagement row={row} change={change} />}
    </li>
  );
}

type PartProps = Pick<Props, 'row' | 'change'>;

function FieldChoice({ row, change }: PartProps) {
  const { t } = useTranslation();
  const own = row.field.startsWith('attr.');
  return (
    <>
      <SelectField
        label={t('scoringForm.field')}
        value={own ? 'attr.' : row.field}
        onChange={(event) => change({ field: event.target.value, value: '' })}
        options={[
          ...fields.map((field) => [field, t(`scoringForm.fields.${field}`)] as const),
          ['attr.', t('scoringForm.ownField')],
        ]}
      />
      {own && (
        <TextField
          label={t('scoringForm.ownName')}
          value={row.field.slice('attr.'.length)}
          onChange={(event) => change({ field: `attr.${event.target.value.trim()}` })}
          pattern="[a-z][a-zA-Z0-9_]*"
          required
          maxLength={60}
        />
      )}
    </>
  );
}

function Points({ row, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <WholeField
      label={t('growth.leads.points')}
      min={-1000}
      max={1000}
      value={row.points}
      onChange={(event) => change({ points: event.target.value })}
      required
    />
  );
}

function Match({ row, change }: PartProps) {
  const { t } = useTranslation();
  const yesNo = row.op === 'exists' || (row.op === 'eq' && YES.includes(row.field));
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <FieldChoice row={row} change={change} />
      <SelectField
        label={t('scoringForm.operator')}
        value={row.op}
        onChange={(event) => change({ op: event.target.value as Operator, value: '' })}
        options={operators.map((op) => [op, t(`scoringForm.operators.${op}`)] as const)}
      />
      {yesNo ? (
        <SelectField
          label={t('scoringForm.value')}
          value={row.value === 'false' ? 'false' : 'true'}
          onChange={(event) => change({ value: event.target.value })}
          options={[
            ['true', t('scoringForm.yes')],
            ['false', t('scoringForm.no')],
          ]}
        />
      ) : (
        <TextField
          label={t('scoringForm.value')}
          hint={row.op === 'oneOf' ? t('scoringForm.commas') : undefined}
          type={row.op === 'atLeast' || row.op === 'atMost' ? 'number' : 'text'}
          step="any"
          value={row.value}
          onChange={(event) => change({ value: event.target.value })}
          required
          maxLength={500}
        />
      )}
      <Points row={row} change={change} />
    </div>
  );
}

function Bands({ row, change }: PartProps) {
  const { t } = useTranslation();
  const set = (at: number, patch: Partial<FactorRow['bands'][number]>): void =>
    change({ bands: row.bands.map((band, i) => (i === at ? { ...band, ...patch } : band)) });
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <FieldChoice row={row} change={change} />
      </div>
      {row.bands.map((band, at) => (
        <div key={at} className="grid grid-cols-[1fr_1fr_auto] items-end gap-3">
          <TextField
            label={t('scoringForm.from')}
            inputMode="decimal"
            value={band.atLeast}
            onChange={(event) => set(at, { atLeast: event.target.value })}
            required
          />
          <WholeField
            label={t('growth.leads.points')}
            value={band.points}
            onChange={(event) => set(at, { points: event.target.value })}
            required
          />
          <Button
            look="quiet"
            icon
            aria-label={t('scoringForm.removeBand', { at: at + 1 })}
            disabled={row.bands.length === 1}
            onClick={() => change({ bands: row.bands.filter((_, i) => i !== at) })}
          >
            <Trash2 size={16} aria-hidden />
          </Button>
        </div>
      ))}
      <Button className="self-start" onClick={() => change({ bands: [...row.bands, { atLeast: '', points: '0' }] })}>
        <Plus size={16} aria-hidden />
        {t('scoringForm.addBand')}
      </Button>
    </div>
  );
}

function Engagement({ row, change }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        label={t('scoringForm.event')}
        value={row.event}
        onChange={(event) => change({ event: event.target.value })}
        pattern="[a-z][a-z0-9\-]*"
        required
        maxLength={60}
      />
      <Points row={row} change={change} />
      <WholeField
        label={t('scoringForm.cap')}
        min={1}
        value={row.cap}
        onChange={(event) => change({ cap: event.target.value })}
        required
      />
      <WholeField
        label={t('scoringForm.halfLife')}
        min={1}
        value={row.halfLifeDays}
        onChange={(event) => change({ halfLifeDays: event.target.value })}
      />
    </div>
  );
}
