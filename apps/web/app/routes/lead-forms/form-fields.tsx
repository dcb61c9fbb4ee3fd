import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type FieldKind, fieldKinds, type FormField, keyFrom, known } from './fields.ts';

interface Row extends FormField {
  readonly id: number;
}

/** The questions of a form: added, ordered, taken away; sent along as one hidden field. */
export function FormFields({ given, readOnly }: { readonly given: readonly FormField[]; readonly readOnly: boolean }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState<Row[]>(given.map((one, id) => ({ ...one, id })));
  const change = (id: number, patch: Partial<FormField>): void =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...patch } : row)));
  const move = (at: number, by: number): void => {
    const next = [...rows];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setRows(next);
  };
  const add = (): void =>
    setRows([
      ...rows,
      {
        ...{ id: Math.max(0, ...rows.map((row) => row.id)) + 1, key: '', label: '', kind: 'TEXT' as const },
        ...{ required: false, choices: [] },
      },
    ]);
  const kept = rows.map(({ id: _id, ...one }) => ({ ...one, key: one.key === '' ? keyFrom(one.label) : one.key }));
  return (
    <fieldset className="flex flex-col gap-3" disabled={readOnly}>
      <legend className="mb-2 text-form font-semibold">{t('leadForms.fields')}</legend>
      <input type="hidden" name="fields" value={JSON.stringify(kept)} />
      <ul className="flex flex-col gap-3">
        {rows.map((row, at) => (
          <li key={row.id} className="flex flex-col gap-3 rounded-card border border-line p-3">
            <FieldRow row={row} change={(patch) => change(row.id, patch)} />
            <div className="flex flex-wrap gap-1">
              <Button
                look="quiet"
                icon
                aria-label={t('leadForms.up', { at: at + 1 })}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <ArrowUp size={16} aria-hidden />
              </Button>
              <Button
                look="quiet"
                icon
                aria-label={t('leadForms.down', { at: at + 1 })}
                disabled={at === rows.length - 1}
                onClick={() => move(at, 1)}
              >
                <ArrowDown size={16} aria-hidden />
              </Button>
              <Button
                look="quiet"
                icon
                aria-label={t('leadForms.remove', { at: at + 1 })}
                disabled={rows.length === 1}
                onClick={() => setRows(rows.filter((one) => one.id !== row.id))}
              >
                <Trash2 size={16} aria-hidden />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!readOnly && rows.length < 20 && (
        <Button onClick={add} className="self-start">
          <Plus size={16} aria-hidden />
          {t('leadForms.addField')}
        </Button>
      )}
    </fieldset>
  );
}

function FieldRow({ row, change }: { readonly row: Row; readonly change: (patch: Partial<FormField>) => void }) {
  const { t } = useTranslation();
  const own = !known.includes(row.key as 'email');
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label={t('leadForms.label')}
          value={row.label}
          onChange={(event) => change({ label: event.target.value })}
          required
          maxLength={120}
        />
        <SelectField
          label={t('leadForms.means')}
          value={own ? '' : row.key}
          onChange={(event) => change({ key: event.target.value })}
          options={[['', t('leadForms.own')], ...known.map((key) => [key, t(`customerFiles.field.${key}`)] as const)]}
        />
        <SelectField
          label={t('leadForms.kind')}
          value={row.kind}
          onChange={(event) => change({ kind: event.target.value as FieldKind })}
          options={fieldKinds.map((kind) => [kind, t(`leadForms.kinds.${kind}`)] as const)}
        />
      </div>
      {row.kind === 'CHOICE' && (
        <TextField
          label={t('leadForms.choices')}
          hint={t('leadForms.choicesHint')}
          defaultValue={row.choices.join(', ')}
          onChange={(event) =>
            change({
              choices: event.target.value
                .split(',')
                .map((one) => one.trim())
                .filter((one) => one !== ''),
            })
          }
        />
      )}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={row.required}
          onChange={(event) => change({ required: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        {t('leadForms.required')}
      </label>
    </>
  );
}
