import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { DraftData } from './draft.tsx';

/** What the proposal rests on, and the steps of its life. */
export function StoryCards({ story }: { readonly story: DraftData['story'] }) {
  const { t } = useTranslation();
  return (
    <>
      {story.evidence.length > 0 && (
        <Card title={t('drafts.evidence')}>
          <ul className="flex flex-col gap-2">
            {story.evidence.map((one) => (
              <li key={`${one.type} ${one.id}`}>
                <span className="block">{one.label}</span>
                <span className="text-meta text-muted">
                  {one.type}
                  {one.version != null && ` · ${one.version}`}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('drafts.history')}>
        <ol className="flex flex-col gap-2">
          {story.history.map((step) => (
            <li key={step.id}>
              <span className="block">{t(`drafts.steps.${step.step}`)}</span>
              <span className="text-meta text-muted">
                {step.actor.name ?? NOTHING} · <When at={step.at} />
              </span>
              {step.note != null && <span className="block text-meta">{step.note}</span>}
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
