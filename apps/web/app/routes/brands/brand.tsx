import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { BrandDeletionPartsFragment, BrandPartsFragment } from '../../graphql/generated/types.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { holds } from '../../lib/permissions.ts';
import type { Problem } from '../../lib/problem.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/brand';
import { DangerZone } from './danger-zone.tsx';
import { decideOnBrand } from './decide.server.ts';
import { DeletionNotice } from './deletion-notice.tsx';
import { DeletionParts } from './deletion-parts.tsx';
import { brandOf, decideOnDeletion, deletionOf } from './deletion.server.ts';
import { ProvisioningList } from './provisioning-list.tsx';
import { StatusDialog } from './status-dialog.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.brand.create');
  const [brand, deletion] = await Promise.all([brandOf(context, params.id), deletionOf(context, viewer, params.id)]);
  if (brand === null && deletion === null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const mayDelete = holds(viewer.permissions, 'platform.brand.delete');
  return { brand, deletion, mayDelete, brandId: params.id, formKey: crypto.randomUUID() };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData();
  return (await decideOnDeletion(context, params.id, form)) ?? decideOnBrand(context, params.id, form);
}

export default function BrandScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { brand, deletion, brandId } = loaderData;
  useRefreshWhile(deletion?.state === 'PURGING', 2000);
  if (brand === null && deletion !== null) return <GoneScreen brandId={brandId} deletion={deletion} />;
  return <LiveScreen {...loaderData} brand={brand!} problem={actionData?.problem} />;
}

/** What is left of a brand. */
function GoneScreen({
  brandId,
  deletion,
}: {
  readonly brandId: string;
  readonly deletion: BrandDeletionPartsFragment;
}) {
  const { t } = useTranslation();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t('brands.goneTitle')}
        lead={brandId}
        status={<EnumBadge name="deletionState" value={deletion.state} />}
        parent={{ to: '/brands/deletions', label: t('brands.deletions') }}
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        <DeletionNotice deletion={deletion} />
        <DeletionParts deletion={deletion} />
      </div>
    </main>
  );
}

interface LiveProps {
  readonly brand: BrandPartsFragment;
  readonly deletion: BrandDeletionPartsFragment | null;
  readonly mayDelete: boolean;
  readonly formKey: string;
  readonly problem: Problem | undefined;
}

function LiveScreen({ brand, deletion, mayDelete, formKey, problem }: LiveProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const suspended = brand.status === 'SUSPENDED';
  const services = brand.provisioning ?? [];
  useRefreshWhile(
    services.some((row) => row.state === 'PENDING'),
    3000,
  );
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={brand.name}
        status={<EnumBadge name="brandStatus" value={brand.status} />}
        parent={{ to: '/brands', label: t('areas.name.brands') }}
        actions={
          deletion === null && (
            <Button look={suspended ? 'primary' : 'danger'} onClick={() => setAsking(true)}>
              {suspended ? t('brands.resume') : t('brands.suspend')}
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {deletion !== null && <DeletionNotice deletion={deletion} />}
        {deletion !== null && deletion.services.length > 0 && <DeletionParts deletion={deletion} />}
        {suspended && deletion === null && (
          <Notice tone="warn" title={t('brands.suspendedTitle')}>
            <p>{brand.suspensionReason}</p>
            <p className="text-meta text-muted">
              <When at={brand.suspendedAt} />
            </p>
          </Notice>
        )}
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Facts brand={brand} />
          <Card title={t('brands.services')} flush>
            <ProvisioningList brandId={brand.id} rows={services} />
          </Card>
        </div>
        {mayDelete && deletion === null && <DangerZone brand={brand} formKey={formKey} />}
      </div>
      <StatusDialog brand={brand} open={asking} onClose={() => setAsking(false)} />
    </main>
  );
}

function Facts({ brand }: { readonly brand: BrandPartsFragment }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <Card title={t('brand.tab.settings')}>
      <FactList
        facts={[
          [t('brands.slug'), <code key="slug">{brand.slug}</code>],
          [t('brand.country'), brand.defaultCountry],
          [t('brand.currency'), brand.defaultCurrency],
          [t('brand.locale'), brand.defaultLocale],
          [t('brand.timeZone'), brand.timeZone],
          [t('brand.vatRegime'), word('vatRegime', brand.vatRegime)],
          [t('brand.vatId'), brand.vatId ?? NOTHING],
          [t('brands.since'), <When key="since" at={brand.createdAt} />],
        ]}
      />
    </Card>
  );
}
