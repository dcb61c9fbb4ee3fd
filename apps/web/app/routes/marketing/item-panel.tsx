import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { ContentItemQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Plan } from './calendar.tsx';
import { ItemActions } from './item-actions.tsx';
import { ItemComments } from './item-comments.tsx';
import { ItemDifferences } from './item-differences.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemPublications } from './item-publications.tsx';
import { ItemStanding } from './item-standing.tsx';

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
        {item && <ItemStanding item={item} />}
        {item && <ItemDifferences item={item} />}
        {item && <ItemActions item={item} />}
        <ItemForm item={item} day={day} plans={plans} formKey={formKey} editable={editable && mayWrite} />
        {item && <ItemPublications item={item} />}
        {item && <ItemComments item={item} formKey={formKey} mayWrite={mayWrite} />}
      </div>
    </SidePanel>
  );
}
