import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data, redirect, useSearchParams } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { OnePartner, PeopleNames } from '../../graphql/generated/documents.ts';
import type { PartnerAction, PartnerPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/partner';
import { PartnerPanel } from './partner-panel.tsx';
import { PartnerPeople } from './partner-people.tsx';
import { changePartner } from './save.server.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.partner.read');
  if (viewer.brand == null) throw redirect('/brands');
  const [{ partner }, people] = await Promise.all([
    gql(context, OnePartner, { id: params.id }),
    holds(viewer.permissions, 'platform.user.read') ? gql(context, PeopleNames, {}) : undefined,
  ]);
  if (partner == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { partner, members: people?.users.nodes ?? [] };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return changePartner(context, params.id, await request.formData());
}

export default function PartnerScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('platform.partner.write');
  const { partner, members } = loaderData;
  const editing = params.has('edit') && mayWrite;
  const problem = actionData?.problem;
  const seen = useSeenKey(partner);
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={partner.legalName}
          status={<EnumBadge name="partnerStatus" value={partner.status} />}
          parent={{ to: '/partners', label: t('areas.name.partners') }}
          actions={mayWrite && <Actions partner={partner} />}
        />
        <div className="flex flex-col gap-4 px-(--gutter) pb-8">
          {problem !== undefined && !editing && <ProblemNotice problem={problem} />}
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <Facts partner={partner} />
            <PartnerPeople
              partner={partner}
              members={members}
              mayWrite={mayWrite}
              problem={actionData?.intent === 'add' ? problem : undefined}
            />
          </div>
        </div>
      </main>
      {editing && (
        <PartnerPanel
          key={seen}
          partner={partner}
          problem={actionData?.intent === 'update' ? problem : undefined}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function Actions({ partner }: { readonly partner: PartnerPartsFragment }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<PartnerAction>();
  return (
    <>
      <ButtonLink to="?edit=1" look="secondary">
        <Pencil size={16} aria-hidden />
        {t('ui.edit')}
      </ButtonLink>
      {partner.actions.map((action) => (
        <Button key={action} look={action === 'END' ? 'danger' : 'secondary'} onClick={() => setAsked(action)}>
          {t(`partners.action.${action}`)}
        </Button>
      ))}
      {asked !== undefined && (
        <ReasonDialog
          title={t(`partners.ask.${asked}`, { name: partner.legalName })}
          text={t(`partners.askText.${asked}`)}
          submit={t(`partners.action.${asked}`)}
          danger={asked === 'END'}
          fields={{ intent: asked, version: partner.version, versionOf: partner.id }}
          open
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function Facts({ partner }: { readonly partner: PartnerPartsFragment }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const place = [partner.street, [partner.postalCode, partner.city].filter(Boolean).join(' '), partner.country];
  return (
    <Card title={t('partners.facts')}>
      <FactList
        facts={[
          [t('partners.kinds'), partner.kinds.map((kind) => word('partnerKind', kind)).join(', ')],
          [t('partners.address'), place.filter(Boolean).join(', ')],
          [t('partners.contactName'), partner.contactName ?? NOTHING],
          [t('partners.email'), partner.email ?? NOTHING],
          [t('partners.phone'), partner.phone ?? NOTHING],
          [t('partners.vatId'), partner.vatId ?? NOTHING],
          [t('brands.since'), <When key="since" at={partner.createdAt} day />],
        ]}
      />
    </Card>
  );
}
