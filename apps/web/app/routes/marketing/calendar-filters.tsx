import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import type { Plan } from './calendar.tsx';
import { channels, statuses } from './words.ts';

export function CalendarFilters({ plans }: { readonly plans: readonly Plan[] }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div className="flex flex-wrap gap-2 px-(--gutter) pt-3">
      <FilterSelect
        label={t('content.plan')}
        name="plan"
        all={t('content.anyPlan')}
        options={plans.map(({ id, name }) => [id, name] as const)}
      />
      <FilterSelect
        label={t('content.channel')}
        name="channel"
        all={t('content.anyChannel')}
        options={channels.map((one) => [one, word('contentChannel', one)] as const)}
      />
      <FilterSelect
        label={t('content.owner')}
        name="owner"
        all={t('content.anyOwner')}
        options={[['mine', t('content.mine')]]}
      />
      <FilterSelect
        label={t('list.status')}
        name="status"
        all={t('content.anyStatus')}
        options={statuses.map((one) => [one, word('contentStatus', one)] as const)}
      />
    </div>
  );
}
