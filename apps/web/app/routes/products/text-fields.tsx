import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { MediaKind } from '../../graphql/generated/types.ts';
import type { DetailsData } from './details.tsx';

type Product = DetailsData['product'];

const NEW = { locale: '', name: '', description: '', seoTitle: null, slug: null };
const kinds: readonly MediaKind[] = ['IMAGE', 'VIDEO', 'DOCUMENT'];

/** Texts in each language, and room for one more; without a name a language is removed. */
export function TranslationFields({ product }: { readonly product: Product }) {
  const { t } = useTranslation();
  return (
    <>
      {[...product.translations, NEW].map((one, index) => (
        <fieldset key={one.locale} className="flex flex-col gap-3 border-b border-line pb-4 last:border-0">
          <legend className="font-medium">{one.locale || t('catalogue.texts.add')}</legend>
          <div className="grid grid-cols-[96px_1fr] gap-3">
            <TextField
              label={t('catalogue.texts.locale')}
              name={`locale ${index}`}
              maxLength={20}
              defaultValue={one.locale}
            />
            <TextField label={t('catalogue.name')} name={`name ${index}`} maxLength={200} defaultValue={one.name} />
          </div>
          <AreaField
            label={t('products.description')}
            name={`description ${index}`}
            maxLength={20000}
            defaultValue={one.description}
          />
          <TextField
            label={t('catalogue.texts.seoTitle')}
            name={`seoTitle ${index}`}
            maxLength={70}
            defaultValue={one.seoTitle ?? ''}
          />
          <TextField
            label={t('catalogue.texts.slug')}
            hint={t('catalogue.texts.slugHint')}
            name={`slug ${index}`}
            maxLength={100}
            defaultValue={one.slug ?? ''}
          />
        </fieldset>
      ))}
    </>
  );
}

/** Addresses of pictures, films and documents, and room for one more; without an address a row is removed. */
export function MediaFields({ product }: { readonly product: Product }) {
  const { t } = useTranslation();
  const rows = [...product.media, { id: 'new', kind: 'IMAGE' as const, url: '', variantId: null, alt: [] }];
  return (
    <>
      {rows.map((one, index) => (
        <fieldset key={one.id} className="flex flex-col gap-3 border-b border-line pb-4 last:border-0">
          <legend className="font-medium">{one.url === '' ? t('catalogue.media.add') : `${index + 1}`}</legend>
          <TextField
            label={t('catalogue.media.url')}
            hint={t('catalogue.media.urlHint')}
            name={`url ${index}`}
            maxLength={2000}
            defaultValue={one.url}
          />
          <div className="grid grid-cols-2 gap-3">
            <SelectField
              label={t('catalogue.media.kind')}
              name={`kind ${index}`}
              defaultValue={one.kind}
              options={kinds.map((kind) => [kind, t(`catalogue.media.kinds.${kind}`)] as const)}
            />
            <SelectField
              label={t('products.variant')}
              name={`variant ${index}`}
              defaultValue={one.variantId ?? ''}
              options={[
                ['', t('catalogue.media.all')],
                ...product.variants.map((each) => [each.id, each.sku] as const),
              ]}
            />
          </div>
          <AreaField
            label={t('catalogue.media.alt')}
            hint={t('catalogue.translationsHint')}
            name={`alt ${index}`}
            rows={2}
            defaultValue={one.alt.map((each) => `${each.locale}: ${each.text}`).join('\n')}
          />
        </fieldset>
      ))}
    </>
  );
}
