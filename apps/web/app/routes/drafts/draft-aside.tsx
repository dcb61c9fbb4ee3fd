import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { Timeline } from '../../components/timeline.tsx';
import type { DraftData } from './draft.tsx';

/** Why, who, when; and what happened to the draft. */
export function DraftAside({
  draft,
  activity,
}: {
  readonly draft: DraftData['draft'];
  readonly activity: DraftData['activity'];
}) {
  const { t } = useTranslation();
  const facts: Fact[] = [
    [t('drafts.author'), draft.author.name ?? NOTHING],
    [t('drafts.source'), t(`enums.draftSource.${draft.source}`)],
    [t('drafts.created'), <When key="created" at={draft.createdAt} />],
    [t('drafts.submitted'), <When key="submitted" at={draft.submittedAt} />],
  ];
  if (draft.decidedAt != null) {
    facts.push([t('drafts.decided'), <When key="decided" at={draft.decidedAt} />]);
    facts.push([t('drafts.decidedBy'), draft.decidedBy?.name ?? NOTHING]);
  }
  return (
    <div className="flex flex-col gap-4">
      <Card title={t('products.details')}>
        {draft.reason != null && <Said label={t('drafts.reason')} text={draft.reason} />}
        {draft.rationale != null && draft.rationale !== '' && (
          <Said label={t('drafts.rationale')} text={draft.rationale} />
        )}
        <FactList facts={facts} />
      </Card>
      {activity !== null && activity.length > 0 && (
        <Card title={t('products.activity')}>
          <Timeline entries={activity} />
        </Card>
      )}
    </div>
  );
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="mb-4">
      <p className="text-meta text-muted">{label}</p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
