import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { MentionErase } from './mention-erase.tsx';
import { MentionFacts } from './mention-facts.tsx';
import { MentionLinks } from './mention-links.tsx';
import { MentionWork } from './mention-work.tsx';
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
        <MentionFacts mention={mention} />
        {can('crm.mention.write') && <MentionWork mention={mention} />}
        {can('crm.mention.write') && <MentionLinks mention={mention} />}
        {can('crm.mention.erase') && mention.authorHandle && (
          <MentionErase mention={mention} handle={mention.authorHandle} />
        )}
      </div>
    </SidePanel>
  );
}
