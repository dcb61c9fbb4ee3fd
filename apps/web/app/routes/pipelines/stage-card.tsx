import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { type EditedStage, REQUIRABLE } from './stages.ts';

interface Props {
  readonly stage: EditedStage;
  /** Where it stands among the open ones; won and lost stay where they are. */
  readonly place?: number;
  readonly last?: number;
  readonly dragged?: number | undefined;
  readonly onChange: (patch: Partial<EditedStage>) => void;
  readonly onDrag?: (place: number | undefined) => void;
  readonly onMove?: (from: number, to: number) => void;
  readonly onRemove?: () => void;
}

/** One stage with its rules. */
export function StageCard(props: Props) {
  const { stage, place, dragged, onChange, onDrag, onMove, onRemove } = props;
  const { t } = useTranslation();
  const [refused, refuse] = useState(false);
  const name = stage.name || t('records.pipeline.unnamed');
  return (
    <div
      role="group"
      aria-label={name}
      className={clsx(
        'flex flex-col gap-3 rounded-card border border-line bg-surface p-4',
        dragged !== undefined && dragged !== place && place !== undefined && 'outline-1 outline-accent outline-dashed',
      )}
      onDragOver={(event) => place !== undefined && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== undefined && place !== undefined) onMove?.(dragged, place);
        onDrag?.(undefined);
      }}
    >
      <div className="flex items-center gap-2">
        {place === undefined ? (
          <Badge tone={stage.kind === 'WON' ? 'ok' : 'neutral'}>
            {t(stage.kind === 'WON' ? 'records.pipeline.WON' : 'records.pipeline.LOST')}
          </Badge>
        ) : (
          <Handle {...props} place={place} name={name} />
        )}
        <span className="flex min-w-0 flex-1 flex-col sm:flex-row sm:items-baseline sm:justify-between sm:gap-2">
          <span className="truncate font-medium">{name}</span>
          {stage.deals > 0 && (
            <span className="tnum text-meta whitespace-nowrap text-muted">
              {t('records.pipeline.holds', { count: stage.deals })}
            </span>
          )}
        </span>
        {onRemove && (
          <Button
            icon
            look="quiet"
            aria-label={t('records.pipeline.remove', { name })}
            onClick={() => (stage.deals > 0 ? refuse(true) : onRemove())}
          >
            <Trash2 size={16} aria-hidden />
          </Button>
        )}
      </div>
      {refused && <Notice live tone="warn" title={t('records.pipeline.inUse', { name, count: stage.deals })} />}
      <Rules stage={stage} onChange={onChange} />
    </div>
  );
}

/** Place, grip to drag by, and buttons that do the same. */
function Handle({ place, last, name, onDrag, onMove }: Props & { readonly place: number; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span
        draggable
        title={t('records.pipeline.drag', { name })}
        onDragStart={() => onDrag?.(place)}
        onDragEnd={() => onDrag?.(undefined)}
        className="grid size-8 cursor-grab place-content-center text-muted"
        data-grip
      >
        <GripVertical size={16} aria-hidden />
      </span>
      <span className="tnum text-meta text-muted">{place + 1}</span>
      <Button
        icon
        look="quiet"
        disabled={place === 0}
        aria-label={t('records.pipeline.up', { name })}
        onClick={() => onMove?.(place, place - 1)}
      >
        <ArrowUp size={16} aria-hidden />
      </Button>
      <Button
        icon
        look="quiet"
        disabled={place === last}
        aria-label={t('records.pipeline.down', { name })}
        onClick={() => onMove?.(place, place + 1)}
      >
        <ArrowDown size={16} aria-hidden />
      </Button>
    </>
  );
}

type RulesProps = Pick<Props, 'stage' | 'onChange'>;

function Rules({ stage, onChange }: RulesProps) {
  const { t } = useTranslation();
  const { kind } = stage;
  const lost = kind === 'LOST';
  return (
    <>
      <NameAndOdds stage={stage} onChange={onChange} />
      {!lost && <Asks stage={stage} onChange={onChange} />}
      {!lost && (
        <TextField
          label={t('records.pipeline.ownFields')}
          value={stage.own}
          maxLength={400}
          autoComplete="off"
          onChange={(event) => onChange({ own: event.target.value })}
        />
      )}
      {kind === 'OPEN' && (
        <Check
          label={t('records.pipeline.skippable')}
          checked={stage.skippable}
          onChange={(skippable) => onChange({ skippable })}
        />
      )}
    </>
  );
}

/** What the stage is called, how likely a deal in it is won, and after how long it is stale. */
function NameAndOdds({ stage, onChange }: RulesProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3 sm:grid-cols-[2fr_1fr_1fr]">
      <TextField
        label={t('records.pipeline.stageName')}
        required
        maxLength={80}
        value={stage.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      {stage.kind === 'OPEN' && (
        <>
          <WholeField
            label={t('records.pipeline.probability')}
            min={0}
            max={100}
            required
            value={stage.probability}
            onChange={(event) => onChange({ probability: event.target.value })}
          />
          <WholeField
            label={t('records.pipeline.staleDays')}
            min={1}
            max={3650}
            placeholder={t('records.pipeline.never')}
            value={stage.staleDays}
            onChange={(event) => onChange({ staleDays: event.target.value })}
          />
        </>
      )}
    </div>
  );
}

/** The fields a deal must have to enter the stage. */
function Asks({ stage, onChange }: RulesProps) {
  const { t } = useTranslation();
  const { required } = stage;
  const ask = (field: string, on: boolean): void =>
    onChange({ required: on ? [...required, field] : required.filter((one) => one !== field) });
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <legend className="mb-1 text-body font-medium">{t('records.pipeline.asks')}</legend>
      {REQUIRABLE.map((field) => (
        <Check
          key={field}
          label={t(`growth.deals.fields.${field}`)}
          checked={required.includes(field)}
          onChange={(on) => ask(field, on)}
        />
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-(--accent)"
      />
      {label}
    </label>
  );
}
