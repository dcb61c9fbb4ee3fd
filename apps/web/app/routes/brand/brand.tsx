import { useTranslation } from 'react-i18next';
import { data, Form, redirect, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { OwnBrand } from '../../graphql/generated/documents.ts';
import type { OwnBrandQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { ProvisioningList } from '../brands/provisioning-list.tsx';
import type { Route } from './+types/brand';
import { IdentityFields } from './identity-fields.tsx';
import { RulesFields } from './rules-fields.tsx';
import { saveBrand } from './save.server.ts';
import { SettingsFields } from './settings-fields.tsx';

export type OwnBrandData = NonNullable<OwnBrandQuery['brand']>;

const tabs = ['settings', 'identity', 'rules', 'services'] as const;
type Tab = (typeof tabs)[number];

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'platform.brand.read');
  if (viewer.brand == null) throw redirect('/brands');
  const { brand } = await gql(context, OwnBrand, {});
  if (brand == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { brand };
}

export async function action({ request, context }: Route.ActionArgs) {
  return saveBrand(context, await request.formData());
}

export default function BrandSettingsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { brand } = loaderData;
  const shown = tabs.filter((tab) => tab !== 'services' || brand.provisioning != null);
  const tab = shown.find((one) => one === params.get('tab')) ?? 'settings';
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={t('areas.name.brand')}
        lead={t('brand.lead')}
        status={<EnumBadge name="brandStatus" value={brand.status} />}
      />
      <LinkTabs
        label={t('areas.name.brand')}
        tabs={shown.map((one) => ({ to: `?tab=${one}`, label: t(`brand.tab.${one}`), current: one === tab }))}
      />
      <div className="max-w-[760px] px-(--gutter) py-4 pb-8">
        {tab === 'services' ? (
          <Card title={t('brands.services')} flush>
            <ProvisioningList brandId={brand.id} rows={brand.provisioning ?? []} />
          </Card>
        ) : (
          <TabForm key={tab} tab={tab} brand={brand} problem={actionData?.problem} />
        )}
      </div>
    </main>
  );
}

interface FormProps {
  readonly tab: Exclude<Tab, 'services'>;
  readonly brand: OwnBrandData;
  readonly problem: Problem | undefined;
}

/** One tab as one form; whoever may not change it sees it all the same, and who could let them. */
function TabForm({ tab, brand, problem }: FormProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.brand.update');
  const version = { settings: brand.version, identity: brand.identity?.version, rules: brand.rules?.version }[tab];
  const part = { id: tab, version: version ?? 0 };
  const seen = useSeenKey(part);
  const Fields = { settings: SettingsFields, identity: IdentityFields, rules: RulesFields }[tab];
  return (
    <Form key={seen} method="post" preventScrollReset>
      <input type="hidden" name="intent" value={tab} />
      <VersionField of={part} />
      <Card>
        <fieldset disabled={!mayWrite} className="flex flex-col gap-4">
          <legend className="sr-only">{t(`brand.tab.${tab}`)}</legend>
          {problem !== undefined && <ProblemNotice problem={problem} />}
          <Fields brand={brand} problem={problem} />
          {mayWrite && (
            <div className="pt-2">
              <Button type="submit" look="primary">
                {t('ui.save')}
              </Button>
            </div>
          )}
        </fieldset>
        {!mayWrite && <NoPermissionLine text={t('failure.needs')} permission="platform.brand.update" />}
      </Card>
    </Form>
  );
}
