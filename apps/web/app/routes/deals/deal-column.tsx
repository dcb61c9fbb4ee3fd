import { clsx } from 'clsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { MenuPick } from '../../components/menu-pick.tsx';
import { Money, When } from '../../components/printed.tsx';
import { Select } from '../../components/select.tsx';
import type { Deal, Pipeline } from './board.tsx';

type Stage = Pipeline['stages'][number];

interface Props {
  readonly stage: Stage;
  readonly pipeline: Pipeline;
  readonly column: { readonly deals: readonly Deal[]; readonly count: number };
  readonly mayWrite: boolean;
  readonly dragged: Deal | undefined;
  readonly onDrag: (deal: Deal | undefined) => void;
  readonly onMove: (deal: Deal, stageId: string, more?: Record<string, string>) => void;
}

/** A stage with its deals. What is dropped on a card goes before it, what is dropped on the column to its end. */
export function DealColumn(props: Props) {
  const { stage, column, dragged, onDrag, onMove } = props;
  const { t } = useTranslation();
  const [asking, ask] = useState<Deal>();
  const [over, setOver] = useState(false);
  const drop = (before?: Deal): void => {
    setOver(false);
    onDrag(undefined);
    if (!dragged || dragged.id === before?.id) return;
    if (stage.kind === 'LOST' && dragged.stageId !== stage.id) ask(dragged);
    else onMove(dragged, stage.id, before ? { beforeId: before.id } : {});
  };
  return (
    <section
      aria-label={stage.name}
      className={clsx(
        'flex w-[260px] shrink-0 flex-col gap-2 rounded-card bg-sunken p-2',
        over && 'outline-2 outline-accent',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        drop();
      }}
    >
      <h2 className="flex items-baseline justify-between px-1 text-body font-medium">
        {stage.name}
        <span className="tnum text-meta text-muted">
          {column.count} · {t('growth.deals.chance', { percent: stage.probability })}
        </span>
      </h2>
      {stage.requiredFields.length > 0 && (
        <p className="px-1 text-meta text-muted">
          {t('growth.deals.asks', {
            fields: stage.requiredFields
              .map((name) => t(`growth.deals.fields.${name}` as 'growth.deals.fields.owner', { defaultValue: name }))
              .join(', '),
          })}
        </p>
      )}
      {asking && <LostReason {...props} deal={asking} onDone={() => ask(undefined)} />}
      <ul className="flex flex-col gap-2">
        {column.deals.map((deal) => (
          <DealCard key={deal.id} {...props} deal={deal} onDropBefore={() => drop(deal)} />
        ))}
      </ul>
      {column.deals.length === 0 && (
        <p className="px-1 py-4 text-center text-meta text-muted">{t('growth.deals.empty')}</p>
      )}
    </section>
  );
}

function DealCard({
  deal,
  pipeline,
  mayWrite,
  onDrag,
  onMove,
  onDropBefore,
}: Props & { readonly deal: Deal; readonly onDropBefore: () => void }) {
  const { t } = useTranslation();
  const [asking, ask] = useState(false);
  const choose = (stageId: string): void => {
    const target = pipeline.stages.find(({ id }) => id === stageId);
    if (target?.kind === 'LOST') ask(true);
    else if (target) onMove(deal, stageId);
  };
  return (
    <li
      draggable={mayWrite}
      onDragStart={() => onDrag(deal)}
      onDragEnd={() => onDrag(undefined)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onDropBefore();
      }}
      className="flex flex-col gap-1 rounded-card border border-line bg-surface p-3"
    >
      <span className="font-medium break-words">{deal.title}</span>
      <span className="flex flex-wrap justify-between gap-2 text-meta text-muted">
        <span>{deal.label}</span>
        <Money value={deal.amount} />
      </span>
      <span className="flex flex-wrap justify-between gap-2 text-meta text-muted">
        <span>{deal.owner?.name ?? deal.lostReason ?? ''}</span>
        <When at={deal.stageEnteredAt} day />
      </span>
      {mayWrite && (
        <MenuPick
          label={t('growth.deals.move', { title: deal.title })}
          options={pipeline.stages.filter(({ id }) => id !== deal.stageId).map(({ id, name }) => [id, name] as const)}
          onPick={choose}
        >
          {t('growth.deals.moveTo')}
        </MenuPick>
      )}
      {asking && <LostReason pipeline={pipeline} onMove={onMove} deal={deal} onDone={() => ask(false)} />}
    </li>
  );
}

interface LostProps extends Pick<Props, 'pipeline' | 'onMove'> {
  readonly deal: Deal;
  readonly onDone: () => void;
}

/** Asks why a deal was lost before it goes. */
function LostReason({ pipeline, onMove, deal, onDone }: LostProps) {
  const { t } = useTranslation();
  const [reason, choose] = useState(pipeline.lostReasons[0] ?? '');
  const lost = pipeline.stages.find(({ kind }) => kind === 'LOST');
  return (
    <div className="flex flex-col gap-2 rounded-control bg-neutral-bg p-2">
      <Select aria-label={t('growth.deals.lostReason')} value={reason} onChange={(event) => choose(event.target.value)}>
        {pipeline.lostReasons.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <div className="flex gap-2">
        <Button
          look="danger"
          onClick={() => {
            onDone();
            onMove(deal, lost?.id ?? '', { lostReason: reason });
          }}
        >
          {t('growth.deals.lose')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('growth.deals.cancel')}
        </Button>
      </div>
    </div>
  );
}
