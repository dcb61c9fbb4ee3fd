import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { WholeInput } from '../../components/whole-field.tsx';
import {
  emptyCondition,
  emptyGroup,
  inputOf,
  isGroup,
  type ConditionDraft,
  type Draft,
  type FieldInfo,
  type GroupDraft,
} from './tree.ts';

const LEVELS = 4;

interface GroupProps {
  readonly group: GroupDraft;
  readonly fields: readonly FieldInfo[];
  readonly level: number;
  readonly onChange: (group: GroupDraft) => void;
  readonly onRemove?: () => void;
}

/** A group of conditions and of further groups. */
export function GroupEditor({ group, fields, level, onChange, onRemove }: GroupProps) {
  const { t } = useTranslation();
  const replace = (at: number, part: Draft | null): void =>
    onChange({ ...group, parts: group.parts.flatMap((one, i) => (i === at ? (part ?? []) : one)) });
  const add = (part: Draft): void => onChange({ ...group, parts: [...group.parts, part] });
  const [first] = fields;
  return (
    <fieldset className="flex min-w-0 flex-col gap-2 rounded-card border border-line p-3">
      <legend className="sr-only">{t('growth.segments.group')}</legend>
      <div className="flex items-center justify-between gap-2">
        <Select
          aria-label={t('growth.segments.group')}
          value={group.word}
          onChange={(event) => onChange({ ...group, word: event.target.value as GroupDraft['word'] })}
        >
          <option value="all">{t('growth.segments.all')}</option>
          <option value="any">{t('growth.segments.any')}</option>
          <option value="none">{t('growth.segments.none')}</option>
          <option value="notAll">{t('growth.segments.notAll')}</option>
        </Select>
        {onRemove && <RemoveButton onRemove={onRemove} />}
      </div>
      {group.parts.map((part, at) =>
        isGroup(part) ? (
          <GroupEditor
            key={part.key}
            group={part}
            fields={fields}
            level={level + 1}
            onChange={(next) => replace(at, next)}
            onRemove={() => replace(at, null)}
          />
        ) : (
          <ConditionEditor
            key={part.key}
            condition={part}
            fields={fields}
            onChange={(next) => replace(at, next)}
            onRemove={() => replace(at, null)}
          />
        ),
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => first && add(emptyCondition(first.key, first.operators[0] ?? 'eq'))}>
          {t('growth.segments.addCondition')}
        </Button>
        {level < LEVELS && (
          <Button look="quiet" onClick={() => add(emptyGroup())}>
            {t('growth.segments.addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function RemoveButton({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <Button look="quiet" icon aria-label={t('growth.segments.remove')} onClick={onRemove}>
      <X size={16} aria-hidden />
    </Button>
  );
}

interface ConditionProps {
  readonly condition: ConditionDraft;
  readonly fields: readonly FieldInfo[];
  readonly onChange: (condition: ConditionDraft) => void;
  readonly onRemove: () => void;
}

function ConditionEditor({ condition, fields, onChange, onRemove }: ConditionProps) {
  const { t } = useTranslation();
  const field = fields.find(({ key }) => key === condition.field);
  const timed = ['orders', 'behaviour'].includes(field?.group ?? '') && field?.kind !== 'day';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FieldPick condition={condition} fields={fields} onChange={onChange} />
      <ValueInput condition={condition} kind={field?.kind ?? 'custom'} onChange={onChange} />
      {field?.needsEvent && (
        <span className="w-28">
          <TextInput
            aria-label={t('growth.segments.event')}
            value={condition.event}

            onChange={(event) => onChange({ ...condition, event: event.target.value })}
          />
        </span>
      )}
      {timed && (
        <span className="w-56">
          <WholeInput
            aria-label={t('growth.segments.within')}
            placeholder={t('growth.segments.within')}
            min={0}
            value={condition.within}
            onChange={(event) => onChange({ ...condition, within: event.target.value })}
          />
        </span>
      )}
      <RemoveButton onRemove={onRemove} />
    </div>
  );
}

/** Which field, and how it is compared. */
function FieldPick({ condition, fields, onChange }: Omit<ConditionProps, 'onRemove'>) {
  const { t } = useTranslation();
  const field = fields.find(({ key }) => key === condition.field);
  const pick = (key: string): void => {
    const next = fields.find((one) => one.key === key);
    onChange({
      ...condition,
      field: key,
      op: next?.operators[0] ?? 'eq',
      value: '',
      event: next?.needsEvent ? 'visit' : '',
      within: '',
    });
  };
  return (
    <>
      <Select
        aria-label={t('growth.segments.field')}
        value={condition.field}
        onChange={(event) => pick(event.target.value)}
      >
        {fields.map(({ key }) => (
          <option key={key} value={key}>
            {t(`growth.fields.${key.replace('.', '-')}` as 'growth.fields.country', { defaultValue: key })}
          </option>
        ))}
      </Select>
      <Select
        aria-label={t('growth.segments.operator')}
        value={condition.op}
        onChange={(event) => onChange({ ...condition, op: event.target.value, value: '' })}
      >
        {(field?.operators ?? []).map((op) => (
          <option key={op} value={op}>
            {t(`growth.operators.${op}` as 'growth.operators.eq', { defaultValue: op })}
          </option>
        ))}
      </Select>
    </>
  );
}

function ValueInput({
  condition,
  kind,
  onChange,
}: Omit<ConditionProps, 'fields' | 'onRemove'> & { readonly kind: string }) {
  const { t } = useTranslation();
  const input = inputOf(condition.op, kind);
  const label = t('growth.segments.value');
  const set = (value: string): void => onChange({ ...condition, value });
  if (input === 'yes-no')
    return (
      <Select aria-label={label} value={condition.value || 'yes'} onChange={(event) => set(event.target.value)}>
        <option value="yes">{t('growth.segments.yes')}</option>
        <option value="no">{t('growth.segments.no')}</option>
      </Select>
    );
  return (
    <span className="w-44">
      <TextInput
        aria-label={label}
        // A field of numbers drops the comma of another country's numbers: 12,5 would be 125.
        {...(input === 'number' ? { type: 'text', inputMode: 'decimal' as const } : { type: input })}
        required
        value={condition.value}
        onChange={(event) => set(event.target.value)}
      />
    </span>
  );
}
