import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import type { DraftData } from './draft.tsx';

/** Where the draft stands in time: scheduled, failed, about to expire, taking another one back. */
export function DraftNotices({
  draft,
  story,
}: {
  readonly draft: DraftData['draft'];
  readonly story: DraftData['story'];
}) {
  const { t } = useTranslation();
  return (
    <>
      {draft.status === 'SCHEDULED' && (
        <Notice tone="info" title={t('drafts.scheduled')}>
          <When at={story.activateAt} />. {t('drafts.scheduledText')}
        </Notice>
      )}
      {story.failure != null && (
        <Notice tone="bad" title={t('drafts.failed')}>
          {t(`drafts.failures.${story.failure.code}` as 'drafts.failures.GUARDRAIL_BLOCKED', {
            defaultValue: story.failure.message,
          })}{' '}
          <span lang="en">{story.failure.message}</span>
        </Notice>
      )}
      {draft.status === 'SUBMITTED' && story.expiresAt != null && (
        <p className="text-meta text-muted">
          {t('drafts.expires')} <When at={story.expiresAt} day />
        </p>
      )}
      {story.rollbackOf != null && (
        <p className="text-meta text-muted">
          {t('drafts.rollbackOf')}{' '}
          <Link to={`/drafts/${story.rollbackOf.id}`} className="underline">
            {story.rollbackOf.title}
          </Link>
        </p>
      )}
    </>
  );
}
