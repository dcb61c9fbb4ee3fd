import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ImportFilePage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/mapping';
import { MappingForm } from './mapping-form.tsx';
import { readSetup } from './setup.ts';
import { setupOf } from './setup.server.ts';
import { startImport } from './start.server.ts';
import { Steps } from './steps.tsx';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.import.run');
  const { importFile, channels } = await gql(context, ImportFilePage, { id: params.fileId });
  if (importFile == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { file: importFile, channels, setup: readSetup(new URL(request.url).searchParams.get('setup')) };
}

export type MappingData = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  return startImport(context, params.fileId, setupOf(form), true, String(form.get('key')));
}

export default function Mapping({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/imports', label: t('areas.name.imports') }} title={loaderData.file.name} />
      <Steps current="map" />
      <MappingForm {...loaderData} problem={actionData?.problem} />
    </main>
  );
}
