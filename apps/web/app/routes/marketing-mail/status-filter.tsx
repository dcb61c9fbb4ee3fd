import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import type { CrmMessageStatus } from '../../graphql/generated/types.ts';

export const statuses = [
  ...(['QUEUED', 'SENDING', 'SENT', 'BOUNCED', 'REFUSED', 'FAILED', 'UNKNOWN'] as const),
] satisfies readonly CrmMessageStatus[];

export function StatusFilter() {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div className="flex flex-wrap gap-2 px-(--gutter) py-3">
      <FilterSelect
        label={t('list.status')}
        name="status"
        all={t('mailing.anyStatus')}
        options={statuses.map((status) => [status, word('crmMessage', status)] as const)}
      />
    </div>
  );
}
