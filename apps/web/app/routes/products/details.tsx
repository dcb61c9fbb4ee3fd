import { useTranslation } from 'react-i18next';
import { data, Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { ProductDetails, ProductSuppliers } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Versioned } from '../../lib/own-save.ts';
import { holds } from '../../lib/permissions.ts';
import type { Problem } from '../../lib/problem.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/details';
import { AttributeFields } from './attribute-fields.tsx';
import { BasicFields, CategoryFields, LifeCard, MatrixFields } from './detail-fields.tsx';
import { saveDetails } from './details.server.ts';
import { BundleFields, SupplyFields } from './supply-fields.tsx';
import { MediaFields, TranslationFields } from './text-fields.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.product.read');
  const seesSuppliers = holds(viewer.permissions, 'catalog-pricing.supplier.read');
  const [{ product, categories, attributes }, supply] = await Promise.all([
    gql(context, ProductDetails, { id: params.id }),
    seesSuppliers
      ? gql(context, ProductSuppliers, { id: params.id, costs: holds(viewer.permissions, 'catalog-pricing.cost.read') })
      : undefined,
  ]);
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return {
    product,
    categories: categories ?? [],
    attributes: attributes ?? [],
    supply:
      supply === undefined
        ? null
        : { variants: supply.product?.variants ?? [], suppliers: supply.suppliers?.nodes ?? [] },
  };
}

export type DetailsData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params, context }: Route.ActionArgs) {
  return saveDetails(context, params.id, await request.formData());
}

/** Everything of a product that is edited by hand, a form each: what one saves leaves the others as they are. */
export default function ProductDetailsTab({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { product } = loaderData;
  const refused = { intent: actionData?.intent, problem: actionData?.problem };
  const form = { of: product, refused };
  return (
    <div className="grid items-start gap-4 px-(--gutter) py-4 pb-8 xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <LifeCard product={product} problem={refused.intent === 'status' ? refused.problem : undefined} />
        <EditCard {...form} intent="basics" title={t('products.details')}>
          <BasicFields product={product} />
        </EditCard>
        <EditCard {...form} intent="categories" title={t('areas.name.categories')}>
          <CategoryFields {...loaderData} />
        </EditCard>
        {loaderData.attributes.length > 0 && (
          <EditCard {...form} intent="attributes" title={t('areas.name.attributes')}>
            <AttributeFields {...loaderData} />
          </EditCard>
        )}
        <EditCard {...form} intent="matrix" title={t('catalogue.matrix.title')} submit={t('catalogue.matrix.submit')}>
          <MatrixFields product={product} />
        </EditCard>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <EditCard {...form} intent="translations" title={t('catalogue.texts.title')}>
          <TranslationFields product={product} />
        </EditCard>
        <EditCard {...form} intent="media" title={t('catalogue.media.title')}>
          <MediaFields product={product} />
        </EditCard>
        {product.variants.map((variant) => (
          <EditCard
            key={variant.id}
            {...form}
            of={variant}
            intent={`bundle ${variant.id}`}
            title={`${t('catalogue.bundle.title')} · ${variant.sku}`}
          >
            <BundleFields variant={variant} />
          </EditCard>
        ))}
        <SupplyCards {...loaderData} refused={refused} />
      </div>
    </div>
  );
}

interface SupplyProps extends Pick<DetailsData, 'product' | 'supply'>, Pick<EditProps, 'refused'> {}

/** Who supplies each variant; nothing for whoever may not see suppliers. */
function SupplyCards({ product, supply, refused }: SupplyProps) {
  const { t } = useTranslation();
  return supply?.variants.map((one) => {
    const variant = product.variants.find((each) => each.id === one.id);
    if (variant === undefined) return null;
    return (
      <EditCard
        key={one.id}
        refused={refused}
        of={variant}
        intent={`suppliers ${one.id}`}
        permission="catalog-pricing.supplier.write"
        title={`${t('areas.name.suppliers')} · ${variant.sku}`}
      >
        <SupplyFields terms={one.suppliers ?? []} suppliers={supply.suppliers} />
      </EditCard>
    );
  });
}

interface EditProps {
  readonly intent: string;
  readonly title: string;
  readonly of: Versioned;
  readonly refused: { readonly intent: string | undefined; readonly problem: Problem | undefined };
  readonly submit?: string;
  readonly permission?: string;
  readonly children: React.ReactNode;
}

/** One part of the product as a form; whoever may not change it sees it all the same, and who could let them. */
function EditCard({
  intent,
  title,
  of,
  refused,
  submit,
  permission = 'catalog-pricing.product.write',
  children,
}: EditProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can(permission);
  const busy = useNavigation().state !== 'idle';
  const seen = useSeenKey(of, intent);
  const problem = refused.intent === intent ? refused.problem : undefined;
  return (
    <Card title={title}>
      <Form key={seen} method="post" preventScrollReset>
        <input type="hidden" name="intent" value={intent} />
        <VersionField of={of} />
        <fieldset disabled={!mayWrite} className="flex min-w-0 flex-col gap-4">
          <legend className="sr-only">{title}</legend>
          {problem !== undefined && <ProblemNotice problem={problem} />}
          {children}
          {mayWrite && (
            <div>
              <Button type="submit" disabled={busy}>
                {submit ?? t('ui.save')}
              </Button>
            </div>
          )}
        </fieldset>
      </Form>
      {!mayWrite && <NoPermissionLine text={t('failure.needs')} permission={permission} />}
    </Card>
  );
}
