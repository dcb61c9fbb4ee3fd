import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { ProductTranslation } from './product.rules.ts';

const TAKEN = `SELECT s.locale, s.slug FROM product_slug s JOIN unnest($1::text[], $2::text[]) AS t (locale, slug)
  ON s.locale = t.locale AND s.slug = t.slug WHERE s.product_id <> $3`;
const CLEAR = `DELETE FROM product_slug WHERE product_id = $1`;
const WRITE = `INSERT INTO product_slug (brand_id, locale, slug, product_id)
  SELECT $1, t.locale, t.slug, $4 FROM unnest($2::text[], $3::text[]) AS t (locale, slug)`;

/** Keeps the slugs of a product; one that another product has in this language is refused, by the database in a race. */
export async function writeSlugs(
  tx: Tx,
  productId: string,
  translations: readonly ProductTranslation[],
): Promise<void> {
  const slugs = translations.flatMap((one) => (one.slug ? [{ locale: one.locale, slug: one.slug }] : []));
  const [locales, names] = [slugs.map((one) => one.locale), slugs.map((one) => one.slug)];
  const [taken] = await tx.query<{ locale: string; slug: string }>('slugs_taken', TAKEN, [locales, names, productId]);
  if (taken)
    throw new DomainError('SLUG_TAKEN', `Another product has the slug ${taken.slug} in ${taken.locale}.`, {
      path: ['translations', String(translations.findIndex((one) => one.locale === taken.locale)), 'slug'],
    });
  await tx.query('slugs_clear', CLEAR, [productId]);
  if (slugs.length > 0) await tx.query('slugs_write', WRITE, [tx.ctx.brandId, locales, names, productId]);
}
