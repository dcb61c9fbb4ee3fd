import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { DetailsData } from './details.tsx';

type Supply = NonNullable<DetailsData['supply']>;

/** What a variant is put together from: `2 SKU` a line. */
export function BundleFields({ variant }: { readonly variant: DetailsData['product']['variants'][number] }) {
  const { t } = useTranslation();
  const components = variant.bundle?.components ?? [];
  return (
    <>
      <AreaField
        label={t('catalogue.bundle.components')}
        hint={t('catalogue.bundle.hint')}
        name="components"
        rows={Math.max(2, components.length)}
        defaultValue={components.map((one) => `${one.quantity} ${one.variant.sku}`).join('\n')}
      />
      {variant.bundle != null && (
        <p className="text-muted">{t('catalogue.bundle.available', { number: variant.bundle.available })}</p>
      )}
    </>
  );
}

interface SupplyProps {
  readonly terms: NonNullable<Supply['variants'][number]['suppliers']>;
  readonly suppliers: Supply['suppliers'];
}

const NEW = {
  id: 'new',
  supplierSku: null,
  purchasePrice: null,
  minimumQuantity: 1,
  leadTimeDays: null,
  supplier: null,
};

/** From whom it is bought, and room for one more; without a supplier a row is removed. Prices are there for who sees costs. */
export function SupplyFields({ terms, suppliers }: SupplyProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const seesCosts = viewer.can('catalog-pricing.cost.read');
  const setsCosts = viewer.can('catalog-pricing.cost.write');
  return (
    <>
      {[...terms, { ...NEW, preferred: terms.length === 0 }].map((one, index) => (
        <fieldset key={one.id} className="flex flex-col gap-3 border-b border-line pb-4 last:border-0">
          <legend className="sr-only">{one.supplier?.name ?? t('catalogue.supplier.new')}</legend>
          <SelectField
            label={t('catalogue.supplier.one')}
            name={`supplier ${index}`}
            defaultValue={one.supplier?.id ?? ''}
            options={[['', '—'], ...suppliers.map((each) => [each.id, each.name] as const)]}
          />
          <div className="grid grid-cols-3 gap-3">
            <TextField
              label={t('catalogue.supplier.sku')}
              name={`sku ${index}`}
              maxLength={100}
              defaultValue={one.supplierSku ?? ''}
            />
            <WholeField
              label={t('catalogue.supplier.minimum')}
              name={`minimum ${index}`}
              min={1}
              defaultValue={one.minimumQuantity}
            />
            <WholeField
              label={t('catalogue.supplier.days')}
              name={`days ${index}`}
              min={0}
              max={730}
              defaultValue={one.leadTimeDays ?? ''}
            />
          </div>
          {seesCosts && <PriceFields index={index} price={one.purchasePrice} editable={setsCosts} />}
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name="preferred"
              value={index}
              defaultChecked={one.preferred}
              className="size-4 accent-(--accent)"
            />
            {t('catalogue.supplier.preferred')}
          </label>
        </fieldset>
      ))}
    </>
  );
}

interface PriceProps {
  readonly index: number;
  readonly price: SupplyProps['terms'][number]['purchasePrice'];
  readonly editable: boolean;
}

/** What one piece costs there; whoever may not set costs sees it and sends nothing. */
function PriceFields({ index, price, editable }: PriceProps) {
  const { t } = useTranslation();
  return (
    <fieldset disabled={!editable} className="grid grid-cols-[2fr_1fr] gap-3">
      <legend className="sr-only">{t('catalogue.supplier.price')}</legend>
      <TextField
        label={t('catalogue.supplier.price')}
        name={`price ${index}`}
        inputMode="decimal"
        className="tnum"
        defaultValue={price?.decimal.replace(/(\.\d\d)0+$/, '$1') ?? ''}
      />
      <TextField
        label={t('catalogue.supplier.currency')}
        name={`currency ${index}`}
        maxLength={3}
        defaultValue={price?.currency ?? 'EUR'}
      />
    </fieldset>
  );
}
