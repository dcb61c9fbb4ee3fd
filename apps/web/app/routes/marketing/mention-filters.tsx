import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import type { SocialMentionStatus, SocialSentiment } from '../../graphql/generated/types.ts';

export const statuses = ['NEW', 'TRIAGED', 'ANSWERED', 'IGNORED'] as const satisfies readonly SocialMentionStatus[];

export const kinds = ['POSITIVE', 'NEUTRAL', 'NEGATIVE', 'UNKNOWN'] as const satisfies readonly SocialSentiment[];

export function MentionFilters({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div className="flex flex-wrap gap-2 px-(--gutter) py-3">
      <SearchBox label={t('mentions.search')} />
      <FilterSelect
        label={t('mentions.source')}
        name="source"
        all={t('mentions.anySource')}
        options={sources.map((one) => [one, one] as const)}
      />
      <FilterSelect
        label={t('mentions.sentiment')}
        name="sentiment"
        all={t('mentions.anySentiment')}
        options={kinds.map((one) => [one, word('sentiment', one)] as const)}
      />
      <FilterSelect
        label={t('mentions.status')}
        name="status"
        all={t('mentions.anyStatus')}
        options={statuses.map((one) => [one, word('mentionStatus', one)] as const)}
      />
    </div>
  );
}
