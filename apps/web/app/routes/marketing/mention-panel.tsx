import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Mention } from './mentions.tsx';

interface Props {
  readonly mention: Mention;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One mention: a stranger's words as text, and what is done about them. */
export function MentionPanel({ mention, problem, onClose }: Props) {
  const { t } = useTranslation();
  const { can } = useViewer();
  return (
    <SidePanel title={mention.label} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <div className="flex flex-wrap gap-2">
          <EnumBadge name="mentionStatus" value={mention.status} />
          <EnumBadge name="sentiment" value={mention.sentiment} />
        </div>
        <blockquote
          dir="auto"
          lang={mention.language ?? undefined}
          className="rounded-control bg-sunken px-3 py-2 break-words whitespace-pre-line"
        >
          {mention.text === '' ? t('mentions.erased') : mention.text}
        </blockquote>
        <Facts mention={mention} />
        {can('crm.mention.write') && <Work mention={mention} />}
        {can('crm.mention.erase') && mention.authorHandle && <Erase mention={mention} handle={mention.authorHandle} />}
      </div>
    </SidePanel>
  );
}

function Facts({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { url, source, authorHandle, reach, rating, person, assignee } = mention;
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
      {person && (
        <p>
          {t('mentions.person')}:{' '}
          <Link className="link" to={`/customers/${person.id}`}>
            {person.displayName}
          </Link>
        </p>
      )}
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

function Work({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const me = viewer.user?.id;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="id" value={mention.id} />
      <input type="hidden" name="version" value={mention.version} />
      <input type="hidden" name="assigneeId" value={me ?? ''} />
      {mention.steps.map((step, at) => (
        <Button
          key={step}
          type="submit"
          name="intent"
          value={step}
          look={at === 0 ? 'primary' : 'secondary'}
          disabled={busy}
        >
          {t(`mentions.step.${step}`)}
        </Button>
      ))}
      {me !== undefined && mention.assignee?.id !== me && (
        <Button type="submit" name="intent" value="mine" disabled={busy}>
          {t('mentions.mine')}
        </Button>
      )}
      {!mention.taskId && (
        <Button type="submit" name="intent" value="task" disabled={busy}>
          {t('mentions.task')}
        </Button>
      )}
    </Form>
  );
}

function Erase({ mention, handle }: { readonly mention: Mention; readonly handle: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('mentions.erase')}
      </Button>
      <Dialog title={t('mentions.eraseTitle')} open={asking} onOpenChange={setAsking}>
        {(close) => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            <input type="hidden" name="source" value={mention.source} />
            <input type="hidden" name="handle" value={handle} />
            <p className="text-muted">{t('mentions.eraseText')}</p>
            <p className="font-medium break-words">
              {mention.source} · {handle}
            </p>
            <div className="flex justify-end gap-2">
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button type="submit" name="intent" value="erase" look="danger">
                {t('mentions.erase')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </div>
  );
}
