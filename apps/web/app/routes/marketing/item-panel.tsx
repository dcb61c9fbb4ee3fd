import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { ContentItemQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Plan } from './calendar.tsx';
import { ItemForm } from './item-form.tsx';
import { steps } from './words.ts';

export type Item = NonNullable<ContentItemQuery['contentItem']>;

interface Props {
  /** Null for a new one. */
  readonly item: Item | null;
  readonly day: string | null;
  readonly plans: readonly Plan[];
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One item beside the calendar: what can be done with it now, what it says, and what was said about it. */
export function ItemPanel({ item, day, plans, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.content.create');
  const editable = item === null || item.actions.includes('CHANGE');
  return (
    <SidePanel title={item?.title ?? t('content.new')} onClose={onClose}>
      <div className="flex flex-col gap-5">
        {problem && <ProblemNotice problem={problem} />}
        {item && <Standing item={item} />}
        {item && <Differences item={item} />}
        {item && <Actions item={item} />}
        <ItemForm item={item} day={day} plans={plans} formKey={formKey} editable={editable && mayWrite} />
        {item && <Publications item={item} />}
        {item && <Comments item={item} formKey={formKey} mayWrite={mayWrite} />}
      </div>
    </SidePanel>
  );
}

function Standing({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-1">
      <p>
        <EnumBadge name="contentStatus" value={item.status} />
      </p>
      {item.submittedByName && (
        <p className="text-meta text-muted">
          {t('content.submitted')} {item.submittedByName}, <When at={item.submittedAt} />
        </p>
      )}
      {item.approvedByName && (
        <p className="text-meta text-muted">
          {t('content.approvedBy')} {item.approvedByName}, <When at={item.approvedAt} />
        </p>
      )}
      {item.decisionNote && (
        <p className="break-words">
          {t('content.note')}: {item.decisionNote}
        </p>
      )}
    </div>
  );
}

/** What differs from that which a second person agreed to. */
function Differences({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (item.changedSinceApproval.length === 0) return null;
  return (
    <Notice tone="warn" title={t('content.changed')}>
      <dl className="flex flex-col gap-2">
        {item.changedSinceApproval.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="text-meta text-muted">
              {t(`content.field.${field}` as 'content.field.title', { defaultValue: field })}
            </dt>
            <dd className="break-words whitespace-pre-line">
              <span className="sr-only">{t('content.before')}: </span>
              <del className="text-muted">{before ?? NOTHING}</del>
            </dd>
            <dd className="break-words whitespace-pre-line">
              <span className="sr-only">{t('content.after')}: </span>
              {after ?? NOTHING}
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

function Actions({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const busy = useNavigation().state !== 'idle';
  const can = (action: Item['actions'][number]): boolean => item.actions.includes(action);
  const hidden = { id: item.id, version: String(item.version) };
  const open = steps.filter((step) => can(step));
  return (
    <div className="flex flex-col gap-3">
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={hidden.id} />
        <input type="hidden" name="version" value={hidden.version} />
        {can('APPROVE') && (
          <Button type="submit" name="intent" value="approve" look="primary" disabled={busy}>
            {t('content.approve')}
          </Button>
        )}
        {can('REJECT') && (
          <Button look="danger" onClick={() => setRefusing(true)}>
            {t('content.refuse')}
          </Button>
        )}
        {can('SCHEDULE') && item.plannedLocal && (
          <Button type="submit" name="intent" value="schedule" look="primary" disabled={busy}>
            {t('content.schedule')}
          </Button>
        )}
        {can('UNSCHEDULE') && (
          <Button type="submit" name="intent" value="unschedule" disabled={busy}>
            {t('content.unschedule')}
          </Button>
        )}
        {open.map((step) => (
          <Button
            key={step}
            type="submit"
            name="intent"
            value={step}
            look={step === 'SUBMIT' ? 'primary' : 'secondary'}
            disabled={busy}
          >
            {t(`content.step.${step}`)}
          </Button>
        ))}
      </Form>
      {can('PUBLISH') && (
        <Form method="post" className="flex items-end gap-2">
          <input type="hidden" name="id" value={hidden.id} />
          <div className="min-w-0 flex-1">
            <TextField label={t('content.publishedAt')} name="url" type="url" required maxLength={2000} />
          </div>
          <Button type="submit" name="intent" value="publish" disabled={busy}>
            {t('content.publish')}
          </Button>
        </Form>
      )}
      <ReasonDialog
        title={t('content.refuse')}
        text={t('content.refuseText')}
        submit={t('content.refuse')}
        danger
        fields={{ ...hidden, intent: 'refuse' }}
        open={refusing}
        onClose={() => setRefusing(false)}
      />
    </div>
  );
}

function Publications({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  if (item.publications.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-medium">{t('content.publications')}</h3>
      <ul>
        {item.publications.map(({ id, url, publishedAt }) => (
          <li key={id} className="break-all">
            <a className="link" href={url} target="_blank" rel="noopener noreferrer nofollow">
              {url}
            </a>{' '}
            <span className="text-meta text-muted">
              <When at={publishedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CommentsProps {
  readonly item: Item;
  readonly formKey: string;
  readonly mayWrite: boolean;
}

function Comments({ item, formKey, mayWrite }: CommentsProps) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">{t('content.comments')}</h3>
      {item.comments.map(({ id, text, authorName, createdAt }) => (
        <div key={id} className="rounded-control bg-sunken px-3 py-2">
          <p className="break-words whitespace-pre-line">{text}</p>
          <p className="text-meta text-muted">
            {authorName} <When at={createdAt} />
          </p>
        </div>
      ))}
      {mayWrite && (
        <Form key={formKey} method="post" className="flex flex-col items-start gap-2">
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="key" value={formKey} />
          <div className="w-full">
            <AreaField label={t('content.comment')} name="text" required maxLength={2000} rows={2} />
          </div>
          <Button type="submit" name="intent" value="comment">
            {t('content.say')}
          </Button>
        </Form>
      )}
    </section>
  );
}
