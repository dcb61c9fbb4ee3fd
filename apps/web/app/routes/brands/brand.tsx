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
import { OneBrand } from '../../graphql/generated/documents.ts';
import type { BrandPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useRefreshWhile } from '../../lib/use-refresh-while.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/brand';
import { decideOnBrand } from './decide.server.ts';
import { ProvisioningList } from './provisioning-list.tsx';
import { StatusDialog } from './status-dialog.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.brand.create');
  const { brand } = await gql(context, OneBrand, { id: params.id });
  if (brand == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { brand };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return decideOnBrand(context, params.id, await request.formData());
}

export default function BrandScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { brand } = loaderData;
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
          <Button look={suspended ? 'primary' : 'danger'} onClick={() => setAsking(true)}>
            {suspended ? t('brands.resume') : t('brands.suspend')}
          </Button>
        }
      />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {suspended && (
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
