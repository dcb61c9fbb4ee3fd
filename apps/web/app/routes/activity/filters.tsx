import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { buttonClass } from '../../components/button.tsx';
import { FilterGroup } from '../../components/filter-group.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { actorKinds, loggedTypes } from '../../lib/activity-link.ts';
import { filtered, useListUrl } from '../../lib/list-url.ts';

const actions = [
  'catalog-pricing.product.created',
  'catalog-pricing.product.updated',
  'catalog-pricing.cost.changed',
  'catalog-pricing.guardrail.set',
  'catalog-pricing.draft.created',
  'catalog-pricing.draft.updated',
  'catalog-pricing.draft.approved',
  'catalog-pricing.draft.rejected',
  'catalog-pricing.price.applied',
  'catalog-pricing.stock.set',
  'catalog-pricing.import.finished',
  'platform.user.created',
  'platform.membership.changed',
  'platform.session.started',
] as const;

export function ActivityFilters({
  people,
}: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Toolbar>
      <SearchBox label={t('activity.search')} />
      <FilterGroup>
        <FilterSelect
          label={t('activity.kind')}
          name="kind"
          all={t('audit.anyKind')}
          options={actorKinds.map((kind) => [kind, t(`audit.kind.${kind}`)])}
        />
        {people.length > 0 && (
          <FilterSelect
            label={t('activity.who')}
            name="actor"
            all={t('activity.anyActor')}
            options={people.map(({ id, name }) => [id, name])}
          />
        )}
        <FilterSelect
          label={t('activity.what')}
          name="action"
          all={t('activity.anyAction')}
          options={actions.map((action) => [action, t(`activity.action.${action}`)])}
        />
        <FilterSelect
          label={t('activity.record')}
          name="type"
          all={t('activity.anyType')}
          options={loggedTypes.map((type) => [type, t(`activity.type.${type}`)])}
        />
        <DayFilter name="from" label={t('activity.from')} />
        <DayFilter name="to" label={t('activity.to')} />
      </FilterGroup>
      {params.has('entity') && <Chip name="entity" label={t('activity.one')} />}
      {params.has('request') && <Chip name="request" label={t('activity.sameRequest')} />}
    </Toolbar>
  );
}

function DayFilter({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) {
  const { params, go } = useListUrl();
  return (
    <label className="flex items-center gap-1.5 text-muted">
      {label}
      <input
        key={params.get(name) ?? ''}
        type="date"
        defaultValue={params.get(name) ?? ''}
        onChange={(event) => event.target.validity.valid && go({ [name]: event.target.value, at: null, peek: null })}
        className="control text-body text-ink"
      />
    </label>
  );
}

/** A filter that came with a link; it can only be taken off. */
function Chip({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  return (
    <Link to={filtered(params, { [name]: null })} className={buttonClass('secondary')}>
      {label}
      <X size={14} aria-label={t('ui.remove')} />
    </Link>
  );
}
