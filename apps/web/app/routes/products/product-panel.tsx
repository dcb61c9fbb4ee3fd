import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EnumBadge } from '../../components/badge.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { ProductPeekQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type Peeked = NonNullable<ProductPeekQuery['product']>;

/** A product beside its list. */
export function ProductPanel({ product, onClose }: { readonly product: Peeked; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <SidePanel
      title={product.name}
      onClose={onClose}
      footer={
        <ButtonLink to={`/products/${product.id}`} look="primary">
          {t('products.openPage')}
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-5">
        <FactList
          facts={[
            [t('list.status'), <EnumBadge key="status" name="productStatus" value={product.status} />],
            [t('products.category'), product.category ?? NOTHING],
            [t('products.tags'), product.tags.length > 0 ? product.tags.join(', ') : NOTHING],
            [t('products.updated'), <When key="updated" at={product.updatedAt} />],
          ]}
        />
        {product.description !== '' && (
          <p className="max-w-[68ch] whitespace-pre-line text-muted">{product.description}</p>
        )}
        {product.variants.map((variant) => (
          <PanelVariant key={variant.id} variant={variant} />
        ))}
      </div>
    </SidePanel>
  );
}

function PanelVariant({ variant }: { readonly variant: Peeked['variants'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="rounded-card border border-line">
      <div className="flex items-baseline justify-between gap-3 border-b border-line px-3 py-2">
        <h3 className="min-w-0 truncate">
          <Code>{variant.sku}</Code> <span className="font-normal text-muted">{variant.name}</span>
        </h3>
        <span className="tnum shrink-0 text-meta text-muted">
          {t('products.inStock', { number: format.number(variant.stockOnHand) })}
        </span>
      </div>
      <dl className="divide-y divide-line px-3">
        {variant.prices.map((price) => (
          <div key={price.id} className="flex justify-between gap-3 py-1.5">
            <dt className="text-muted">{price.channel.name}</dt>
            <dd>
              <Money value={price.channel.priceDisplay === 'GROSS' ? price.gross : price.net} />{' '}
              <span className="text-meta text-muted">{t(`money.${price.channel.priceDisplay}`)}</span>
            </dd>
          </div>
        ))}
        {variant.prices.length === 0 && <p className="py-2 text-muted">{t('products.noPrices')}</p>}
      </dl>
    </section>
  );
}
