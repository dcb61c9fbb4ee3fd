import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import type { DraftRowFragment } from '../../graphql/generated/types.ts';

/** What waits for a decision. */
export function Inbox({ drafts }: { readonly drafts: readonly DraftRowFragment[] }) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('home.inbox')}
      flush
      aside={
        <Link to="/drafts" className="link">
          {t('home.allDrafts')}
        </Link>
      }
    >
      {drafts.length === 0 ? (
        <p className="p-4 text-muted">{t('home.inboxEmpty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <Link
                to={`/drafts/${draft.id}`}
                className="flex items-center justify-between gap-4 px-4 py-2.5 outline-offset-[-2px] hover:bg-sunken"
              >
                <span className="min-w-0">
                  <span className="block truncate font-medium">{draft.title}</span>
                  <span className="text-meta text-muted">
                    {draft.author.name} · <When at={draft.submittedAt ?? draft.createdAt} />
                  </span>
                </span>
                {draft.worstVerdict != null && <EnumBadge name="verdict" value={draft.worstVerdict} />}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
