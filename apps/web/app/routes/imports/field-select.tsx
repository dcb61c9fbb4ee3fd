import { useTranslation } from 'react-i18next';
import { Select } from '../../components/select.tsx';
import type { ImportField } from '../../graphql/generated/types.ts';
import type { MappingData } from './mapping.tsx';
import { fields } from './setup.ts';

interface Props {
  readonly column: MappingData['file']['columns'][number];
  readonly chosen: ImportField | undefined;
}

/** What a column becomes. One that the format refuses has to be mapped or left out by a person. */
export function FieldSelect({ column, chosen }: Props) {
  const { t } = useTranslation();
  const suggested = column.refused ? '' : column.field;
  const facts = [column.currency, column.region, column.locale, column.position].filter((fact) => fact != null);
  return (
    <span className="flex items-center gap-2">
      <input type="hidden" name="column" value={column.column} />
      <input type="hidden" name="suggested" value={suggested} />
      <Select
        name="field"
        aria-label={`${t('imports.field')}: ${column.column}`}
        defaultValue={chosen ?? suggested}
        className="w-56"
      >
        {column.refused && <option value="">{t('imports.refused')}</option>}
        {fields.map((field) => (
          <option key={field} value={field}>
            {t(`imports.fieldName.${field}`)}
          </option>
        ))}
      </Select>
      {facts.length > 0 && <span className="text-meta text-muted">{facts.join(' · ')}</span>}
    </span>
  );
}
