import { randomUUID } from 'node:crypto';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { PermissionCatalogue, RolesOfBrand } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/role';
import { RoleForm } from './role-form.tsx';
import { saveRole } from './save.server.ts';

export async function loader({ params, request, context }: Route.LoaderArgs) {
  await requirePermission(context, params.key === 'new' ? 'platform.role.write' : 'platform.role.read');
  const [{ roles }, { permissionCatalogue }] = await Promise.all([
    gql(context, RolesOfBrand, {}),
    gql(context, PermissionCatalogue, {}),
  ]);
  const role = roles.find(({ key }) => key === params.key) ?? null;
  if (role === null && params.key !== 'new') throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const from = roles.find(({ key }) => key === new URL(request.url).searchParams.get('from'));
  const empty = { name: '', description: '', permissions: [] as string[], protected: false, boundBy: null };
  return {
    ...{ role, catalogue: permissionCatalogue, idempotencyKey: randomUUID() },
    start: role ?? from ?? empty,
    copied: role === null && from !== undefined,
  };
}

export type RoleData = Awaited<ReturnType<typeof loader>>;

export async function action({ params, request, context }: Route.ActionArgs) {
  return saveRole(context, params.key, await request.formData());
}

export default function Role({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { role, start, copied } = loaderData;
  const seen = useSeenKey({ id: params.key, version: role?.version });
  const mayWrite = viewer.can('platform.role.write');
  const readOnly = !mayWrite || (role !== null && !role.custom);
  const title = role?.name ?? (copied ? t('access.copyOf', { name: start.name }) : t('access.new'));
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/roles', label: t('access.list') }}
        title={title}
        lead={role?.custom === false ? role.description : undefined}
        status={role !== null && <EnumBadge name="roleKind" value={role.custom ? 'OWN' : 'GIVEN'} />}
        actions={
          mayWrite &&
          role !== null && (
            <>
              <ButtonLink to={`/roles/new?from=${role.key}`}>{t('access.copy')}</ButtonLink>
              {role.custom && <DeleteRole role={role} />}
            </>
          )
        }
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {role?.custom === true && !mayWrite && <p className="text-muted">{t('access.readOnly')}</p>}
        <RoleForm key={seen} data={loaderData} readOnly={readOnly} />
      </div>
    </main>
  );
}

function DeleteRole({ role }: { readonly role: NonNullable<RoleData['role']> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('access.remove')}
      </Button>
      <Dialog title={t('access.removeTitle', { name: role.name })} open={open} onOpenChange={setOpen}>
        {(close) => (
          <Form method="post" onSubmit={close} className="flex flex-col gap-4">
            <VersionField of={{ id: role.key, version: role.version }} />
            <p>{t('access.removeText')}</p>
            <div className="flex justify-end gap-2">
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button type="submit" name="intent" value="delete" look="danger">
                {t('access.remove')}
              </Button>
            </div>
          </Form>
        )}
      </Dialog>
    </>
  );
}
