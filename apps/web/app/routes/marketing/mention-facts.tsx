import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { Mention } from './mentions.tsx';

export function MentionFacts({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { url, source, authorHandle, reach, rating, assignee } = mention;
  const facts: Fact[] = [
    [t('mentions.source'), source],
    [t('mentions.author'), authorHandle ?? NOTHING],
    [t('mentions.when'), <When key="when" at={mention.happenedAt} />],
    [t('mentions.reach'), reach == null ? NOTHING : format.number(reach)],
    ...(rating == null ? [] : [[t('mentions.sentiment'), t('mentions.stars', { count: rating })] as Fact]),
    [t('mentions.assignee'), assignee?.name ?? NOTHING],
  ];
  return (
    <div className="flex flex-col gap-2">
      <FactList facts={facts} />
      {linksOf(mention).map(([key, to, name]) => (
        <p key={key}>
          {t(`records.mention.${key}`)}:{' '}
          <Link className="link" to={to}>
            {name}
          </Link>
        </p>
      ))}
      {url && (
        <p>
          <a className="link" href={url} target="_blank" rel="noopener noreferrer nofollow">
            {t('mentions.open')}
          </a>
        </p>
      )}
      {mention.taskId && (
        <p>
          {t('mentions.taskMade')}{' '}
          <Link className="link" to="/tasks">
            {t('mentions.tasks')}
          </Link>
        </p>
      )}
    </div>
  );
}

type Linked = readonly [key: 'person' | 'company' | 'campaign' | 'contentItem', to: string, name: string];

/** What a mention is linked to, with where that is. */
function linksOf({ person, company, campaign, contentItem }: Mention): Linked[] {
  return [
    ...(person ? [['person', `/customers/${person.id}`, person.displayName] as const] : []),
    ...(company ? [['company', `/companies/${company.id}`, company.name] as const] : []),
    ...(campaign ? [['campaign', `/marketing/campaigns/${campaign.id}`, campaign.name] as const] : []),
    ...(contentItem ? [['contentItem', `/marketing/items/${contentItem.id}`, contentItem.name] as const] : []),
  ];
}
