import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import type { ImportData } from './import.tsx';

/** Where the file's prices went. */
export function PriceDraftCard({ draft }: { readonly draft: NonNullable<ImportData['run']['draft']> }) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-card border border-line bg-surface p-4">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-center gap-3 text-form font-semibold">
          {t('imports.draft')} <EnumBadge name="draftStatus" value={draft.status} />
        </h2>
        <p className="mt-1 max-w-[68ch] text-muted">{t('imports.draftText')}</p>
      </div>
      <ButtonLink to={`/drafts/${draft.id}`}>{t('imports.openDraft')}</ButtonLink>
    </section>
  );
}
