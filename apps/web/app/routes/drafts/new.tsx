import { useTranslation } from 'react-i18next';
import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/new';
import { Editor } from './editor.tsx';
import { firstLines } from './first-lines.server.ts';
import { write } from './write.server.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.draft.create');
  return firstLines(context, new URL(request.url).searchParams);
}

export async function action({ request, context }: Route.ActionArgs) {
  return write(context, await request.formData());
}

/** The lines belong to the person who writes: a check of them fetches none anew. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formMethod === undefined && defaultShouldRevalidate;

export default function NewDraft({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader parent={{ to: '/drafts', label: t('areas.name.drafts') }} title={t('drafts.newTitle')} />
      <Editor
        {...loaderData}
        problem={actionData !== undefined && 'problem' in actionData ? actionData.problem : undefined}
      />
    </main>
  );
}
