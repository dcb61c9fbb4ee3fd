import { clsx } from 'clsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MenuPick } from '../../components/menu-pick.tsx';
import { Money } from '../../components/printed.tsx';
import type { Deal, Pipeline } from './board.tsx';
import { LostReason } from './lost-reason.tsx';
import { StageSum } from './stage-sum.tsx';
import { StageTime } from './stage-time.tsx';

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
      <StageSum stage={stage} load={stage.load} />
      {asking && (
        <LostReason
          pipeline={props.pipeline}
          onLose={(lostReason) => onMove(asking, stage.id, { lostReason })}
          onDone={() => ask(undefined)}
        />
      )}
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
  const lost = pipeline.stages.find(({ kind }) => kind === 'LOST');
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
      <Link data-row-link to={`/deals/${deal.id}`} className="link font-medium break-words" draggable={false}>
        {deal.title}
      </Link>
      {(deal.company ?? deal.person) && (
        <span className="text-meta break-words">{deal.company?.name ?? deal.person?.displayName}</span>
      )}
      <span className="flex flex-wrap justify-between gap-2 text-meta text-muted">
        <span>{deal.label}</span>
        <Money value={deal.amount} />
      </span>
      <span className="flex flex-wrap justify-between gap-2 text-meta text-muted">
        <span>{deal.lostReason ?? deal.owner?.name ?? ''}</span>
        <StageTime deal={deal} />
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
      {asking && lost && (
        <LostReason
          pipeline={pipeline}
          onLose={(lostReason) => onMove(deal, lost.id, { lostReason })}
          onDone={() => ask(false)}
        />
      )}
    </li>
  );
}
