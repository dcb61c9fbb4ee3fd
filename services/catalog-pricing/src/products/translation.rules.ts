import { DomainError } from '@mh-os/kernel';
import type { ProductTranslation } from './product.rules.ts';

const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What a result page of a search engine shows of a title. */
const LONGEST_TITLE = 70;
const LONGEST_SLUG = 100;

/** Texts in other languages as they are kept: each language once, a slug of letters, digits and dashes. */
export function productTranslations(translations: readonly ProductTranslation[]): ProductTranslation[] {
  const seen = new Set<string>();
  return translations.map((one, index) => {
    const path = ['translations', String(index)];
    const refuse = (field: string, message: string): never => {
      throw new DomainError('TRANSLATION_INVALID', message, { path: [...path, field] });
    };
    if (!LOCALE.test(one.locale) || seen.has(one.locale))
      refuse('locale', `"${one.locale.slice(0, 20)}" is no language such as en or de-AT, or is given twice.`);
    seen.add(one.locale);
    const seoTitle = one.seoTitle?.trim() || null;
    const slug = one.slug?.trim() || null;
    if (seoTitle && seoTitle.length > LONGEST_TITLE)
      refuse('seoTitle', `A title has at most ${LONGEST_TITLE} characters, this one has ${seoTitle.length}.`);
    if (slug && (!SLUG.test(slug) || slug.length > LONGEST_SLUG))
      refuse('slug', `"${slug.slice(0, 40)}" is no slug: use a-z, 0-9 and single dashes, at most ${LONGEST_SLUG}.`);
    const { locale, name, description } = one;
    return { locale, name: name.trim(), description, ...(seoTitle && { seoTitle }), ...(slug && { slug }) };
  });
}
