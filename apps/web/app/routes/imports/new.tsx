import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/new';
import { DropZone } from './drop-zone.tsx';
import { Steps } from './steps.tsx';
import { useUpload } from './use-upload.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  return null;
}

export default function NewImport() {
  const { t } = useTranslation();
  const upload = useUpload();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/imports', label: t('areas.name.imports') }} title={t('imports.title')} />
      <Steps current="upload" />
      <div className="flex max-w-[688px] flex-col gap-4 px-(--gutter) pb-8">
        {upload.failure !== undefined && <Notice tone="bad" live title={t(`imports.${upload.failure}`)} />}
        <Card>
          <DropZone upload={upload} />
        </Card>
        <p className="text-muted">
          {t('imports.sample')}{' '}
          <a href="/sample-products.csv" download className="link">
            {t('imports.sampleLink')}
          </a>
        </p>
      </div>
    </main>
  );
}
