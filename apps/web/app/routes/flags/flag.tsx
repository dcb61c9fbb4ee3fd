import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionList } from '../../components/version-list.tsx';
import { FlagChoices, FlagPage } from '../../graphql/generated/documents.ts';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/flag';
import { DefinitionForm } from './definition-form.tsx';
import { editedOf } from './edited.ts';
import { FlagActions } from './flag-actions.tsx';
import { OverrideCard } from './override-card.tsx';
import { changeFlag } from './save.server.ts';
import { useServeWords } from './serve-words.ts';
import { TryCard } from './try-card.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const { platform, permissions } = await requirePermission(context, 'platform.flag.read');
  const may = (permission: string): boolean => platform && holds(permissions, permission);
  const defines = may('platform.flag.write');
  const [{ flag, flagHistory }, choices] = await Promise.all([
    gql(context, FlagPage, { id: params.id }),
    defines
      ? gql(context, FlagChoices, { admins: may('platform.admin.read'), roles: may('platform.role.read') })
      : undefined,
  ]);
  if (flag == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return {
    ...{ flag, history: flagHistory.nodes },
    others: (choices?.flags ?? []).filter(({ id }) => id !== params.id),
    owners: choices?.platformAdmins ?? [],
    roles: (choices?.roles ?? []).map(({ key }) => key),
  };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  return changeFlag(context, params.id, await request.formData());
}

export default function FlagScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { flag, history, others, owners, roles } = loaderData;
  const viewer = useViewer();
  const word = useEnumWord();
  const [edited, setEdited] = useState(() => editedOf(flag));
  const seen = useSeenKey(flag);
  const mayDefine = viewer.platform && viewer.can('platform.flag.write') && flag.stage !== 'ARCHIVED';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/flags', label: t('areas.name.flags') }}
        title={flag.name}
        status={<EnumBadge name="flagStage" value={flag.enabled ? flag.stage : 'OFF'} />}
        lead={flag.description}
        actions={mayDefine && <FlagActions flag={flag} />}
      />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          {flag.pendingApproval != null && <Waits id={flag.pendingApproval} title={t('flags.waits')} />}
          {flag.pendingOverrideApproval != null && (
            <Waits id={flag.pendingOverrideApproval} title={t('flags.overrideWaits')} />
          )}
          {flag.staleReason != null && <Notice tone="warn" title={t(`flags.stale.${flag.staleReason}`)} />}
          {mayDefine ? (
            <DefinitionForm key={seen} {...{ flag, edited, others, owners, roles }} onChange={setEdited} />
          ) : (
            <Served flag={flag} />
          )}
          <OverrideCard flag={flag} />
          <Card title={t('versions.title')}>
            <VersionList
              entries={history}
              word={(name, value) => (name === 'status' ? word('flagStage', value) : undefined)}
              field={(name) => t(`flags.field.${name}` as 'flags.field.rules', { defaultValue: name })}
            />
          </Card>
        </div>
        <div className="flex flex-col gap-4">
          {flag.rules != null && <TryCard flag={flag} edited={edited} others={others} />}
          <Facts flag={flag} />
        </div>
      </div>
    </main>
  );
}

/** A change that a second person has to decide about. */
function Waits({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <Notice tone="info" title={title}>
      {viewer.can('platform.approval.read') ? (
        <Link to={`/approvals/${id}`} className="underline">
          {t('flags.waitsLink')}
        </Link>
      ) : (
        t('flags.waitsText')
      )}
    </Notice>
  );
}

/** What a brand sees of a flag that the platform defines. */
function Served({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const words = useServeWords();
  return (
    <Card title={t('flags.everybody')}>
      <p>{words(flag.otherwise)}</p>
      {flag.rules == null && <p className="mt-1 text-muted">{t('flags.rulesHidden')}</p>}
    </Card>
  );
}

function Facts({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Card title={t('products.details')}>
      <FactList
        facts={[
          [
            t('flags.key'),
            <code key="k" className="font-mono">
              {flag.key}
            </code>,
          ],
          [t('flags.variants'), flag.variants.map(({ key }) => key).join(', ')],
          [t('flags.lastUsed'), <When key="u" at={flag.lastEvaluatedAt} />],
          [t('flags.uses'), flag.evaluations],
          [t('flags.activated'), <When key="a" at={flag.activatedAt} />],
        ]}
      />
    </Card>
  );
}
