import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Badge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { AreaField } from '../../components/text-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { DraftData } from './draft.tsx';

/** What people and directors say about the draft, and a place to answer. */
export function CommentsCard({ story }: { readonly story: DraftData['story'] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { nodes, totalCount } = story.comments;
  return (
    <Card title={t('drafts.comments')} aside={<span className="tnum text-muted">{totalCount}</span>}>
      {nodes.length === 0 && <p className="text-muted">{t('drafts.noComments')}</p>}
      <ol className="flex flex-col gap-3">
        {nodes.map((comment) => (
          <li key={comment.id}>
            <p className="flex flex-wrap items-center gap-2 text-meta text-muted">
              <span className="font-medium text-ink">{comment.author.name ?? NOTHING}</span>
              {comment.author.kind === 'director' && <Badge tone="ai">{t('enums.draftSource.DIRECTOR')}</Badge>}
              <When at={comment.createdAt} />
            </p>
            <p className="max-w-[68ch] whitespace-pre-line">{comment.body}</p>
          </li>
        ))}
      </ol>
      {viewer.can('catalog-pricing.draft.comment') ? (
        <Answer key={totalCount} mentions={viewer.can('platform.user.read')} />
      ) : (
        <p className="mt-3 text-meta text-muted">{t('drafts.commentDenied')}</p>
      )}
    </Card>
  );
}

function Answer({ mentions }: { readonly mentions: boolean }) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState<PickedPerson | undefined>();
  return (
    <Form method="post" preventScrollReset className="mt-4 flex flex-col gap-3">
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <AreaField label={t('drafts.comment')} name="body" rows={2} maxLength={4000} required />
      {mentions && <PersonPicker label={t('drafts.mention')} name="mention" person={person} onPick={setPerson} />}
      <div>
        <Button type="submit">{t('drafts.say')}</Button>
      </div>
    </Form>
  );
}
