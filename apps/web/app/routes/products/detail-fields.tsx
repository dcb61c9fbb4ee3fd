import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import type { DetailsData } from './details.tsx';

type Product = DetailsData['product'];

/** Where the product stands, the steps from there, and what still keeps it from being sold. */
export function LifeCard({ product, problem }: { readonly product: Product; readonly problem: Problem | undefined }) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('catalog-pricing.product.write');
  const missing = product.status === 'ACTIVE' ? [] : product.activationBlockers;
  return (
    <Card title={t('list.status')} aside={<EnumBadge name="productStatus" value={product.status} />}>
      <Form method="post" preventScrollReset className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="status" />
        <VersionField of={product} />
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {missing.length > 0 && (
          <div>
            <p className="font-medium">{t('catalogue.life.missing')}</p>
            <ul className="mt-1 list-disc pl-5 text-muted">
              {missing.map((one) => (
                <li key={one.message}>{one.message}</li>
              ))}
            </ul>
          </div>
        )}
        {mayWrite && (
          <div className="flex flex-wrap gap-2">
            {product.legalActions.map((one) => (
              <Button
                key={one}
                type="submit"
                name="action"
                value={one}
                look={one === 'ARCHIVE' ? 'danger' : 'primary'}
                disabled={one !== 'ARCHIVE' && missing.length > 0}
              >
                {t(`catalogue.life.${one}`)}
              </Button>
            ))}
          </div>
        )}
      </Form>
    </Card>
  );
}

export function BasicFields({ product }: { readonly product: Product }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField label={t('catalogue.name')} name="name" required maxLength={200} defaultValue={product.name} />
      <AreaField
        label={t('products.description')}
        name="description"
        rows={5}
        maxLength={20000}
        defaultValue={product.description}
      />
      <TextField
        label={t('catalogue.brandName')}
        name="brandName"
        maxLength={200}
        defaultValue={product.brandName ?? ''}
      />
      <TextField
        label={t('products.tags')}
        hint={t('catalogue.tagsHint')}
        name="tags"
        defaultValue={product.tags.join(', ')}
      />
    </>
  );
}

export function CategoryFields({ product, categories }: Pick<DetailsData, 'product' | 'categories'>) {
  const { t } = useTranslation();
  const main = product.categories.find((one) => one.main)?.category.id ?? '';
  const further = new Set(product.categories.filter((one) => !one.main).map((one) => one.category.id));
  return (
    <>
      <SelectField
        label={t('catalogue.category.main')}
        name="main"
        defaultValue={main}
        options={[['', t('catalogue.category.none')], ...categories.map((one) => [one.id, one.label] as const)]}
      />
      <fieldset className="max-h-48 overflow-y-auto">
        <legend className="mb-1 font-medium">{t('catalogue.category.further')}</legend>
        {categories.map((one) => (
          <label key={one.id} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="further"
              value={one.id}
              defaultChecked={further.has(one.id)}
              className="size-4 accent-(--accent)"
            />
            {one.label}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** The choices that the variants have so far, a line each. */
export function MatrixFields({ product }: { readonly product: Product }) {
  const { t } = useTranslation();
  const axes = new Map<string, Set<string>>();
  for (const { options } of product.variants)
    for (const { name, value } of options) axes.set(name, (axes.get(name) ?? new Set()).add(value));
  const lines = [...axes].map(([name, values]) => `${name}: ${[...values].join(', ')}`);
  return (
    <>
      <p className="text-muted">{t('catalogue.matrix.lead')}</p>
      <AreaField
        label={t('catalogue.matrix.options')}
        hint={t('catalogue.matrix.optionsHint')}
        name="options"
        required
        rows={3}
        defaultValue={lines.join('\n')}
      />
      <TextField
        label={t('catalogue.matrix.prefix')}
        name="prefix"
        required
        maxLength={40}
        defaultValue={product.variants[0]?.sku.split('-').slice(0, -1).join('-') ?? ''}
      />
    </>
  );
}
