import { randomUUID } from 'node:crypto';
import { newDraft, newProduct, type TestBrand } from '../../../infra/chaos/kit/brands.ts';
import type { Person } from '../../../infra/chaos/kit/client.ts';
import type { Plain } from './attack.ts';

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: false,
  BigInt: '1',
  Decimal: '12.90',
  DateTime: '2030-01-01T00:00:00.000Z',
  CurrencyCode: 'EUR',
};

const texts: readonly (readonly [RegExp, () => string])[] = [
  [/key$/i, randomUUID],
  [/email/i, () => `${randomUUID()}@sample.example`],
  [/password/i, () => 'Sample-Password-1'],
  [/locale/i, () => 'en'],
  [/timeZone/, () => 'Europe/Berlin'],
  [/country/i, () => 'DE'],
  [/^(slug|code)$/, () => `s-${randomUUID().slice(0, 8)}`],
  [/locationCode/, () => 'main'],
  [/^sku$/, () => `SKU-${randomUUID()}`],
  [/gtin/, () => ''],
  [/roles?$/i, () => 'support-agent'],
];

/** Values that an operation would take, so that an attack in one place gets as far as it can. */
export async function plainValues(by: Person, brand: TestBrand): Promise<(operation: string) => Plain> {
  const goods = await newProduct(by, 'Plain');
  const channelId = brand.channels[0]?.id ?? '';
  const draft = await newDraft(by, { variantId: goods.variantId, channelId, gross: '9.90' });
  const { viewer } = await by.run<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  const ids: Record<string, string> = {
    ...goods,
    channelId,
    draftId: draft.id,
    userId: viewer.user.id,
    brandId: brand.id,
  };
  const own = (operation: string): string | undefined =>
    [
      [/draft/i, 'draftId'],
      [/variant/i, 'variantId'],
      [/product/i, 'productId'],
    ].flatMap(([pattern, name]) => ((pattern as RegExp).test(operation) ? [ids[name as string]] : []))[0];
  return (operation) => (name, type) => {
    if (type in scalars) return scalars[type];
    if (type === 'ID' && !/key$/i.test(name)) return ids[name] ?? own(operation) ?? randomUUID();
    return texts.find(([pattern]) => pattern.test(name))?.[1]() ?? 'sample';
  };
}
