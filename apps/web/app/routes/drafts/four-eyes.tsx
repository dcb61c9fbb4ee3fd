import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { DraftData } from './draft.tsx';

/** Why there is no Approve button, before anybody looks for it. */
export function FourEyes({ draft }: { readonly draft: DraftData['draft'] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (draft.status !== 'SUBMITTED') return null;
  if (draft.author.id === viewer.user.id)
    return (
      <Notice tone="info" title={t('drafts.fourEyes')}>
        {t('drafts.fourEyesText')}
      </Notice>
    );
  if (viewer.can('catalog-pricing.draft.approve')) return null;
  return (
    <Notice tone="info" title={t('drafts.waiting')}>
      {t('drafts.waitingText')}
    </Notice>
  );
}
