import { ChannelEntity } from './channels/channel.entity.ts';
import { VariantCostEntity } from './costs/variant-cost.entity.ts';
import { PriceDraftLineEntity } from './drafts/price-draft-line.entity.ts';
import { PriceDraftEntity } from './drafts/price-draft.entity.ts';
import { GuardrailChangeEntity } from './guardrails/guardrail-change.entity.ts';
import { PricingGuardrailEntity } from './guardrails/pricing-guardrail.entity.ts';
import { ImportFileEntity } from './imports/import-file.entity.ts';
import { ProductImportEntity } from './imports/product-import.entity.ts';
import { PriceRecordEntity } from './prices/price-record.entity.ts';
import { ProductPriceEntity } from './prices/product-price.entity.ts';
import { ProductVariantEntity } from './products/product-variant.entity.ts';
import { ProductEntity } from './products/product.entity.ts';
import { StockReservationLineEntity } from './reservations/stock-reservation-line.entity.ts';
import { StockReservationEntity } from './reservations/stock-reservation.entity.ts';
import { StockSettingsEntity } from './stock-locations/stock-settings.entity.ts';
import { StockSourceEntity } from './stock-locations/stock-source.entity.ts';
import { StockItemEntity } from './stock/stock-item.entity.ts';
import { StockLocationEntity } from './stock/stock-location.entity.ts';
import { StockMovementEntity } from './stock/stock-movement.entity.ts';
import { VatRateEntity } from './vat/vat-rate.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  ChannelEntity,
  ImportFileEntity,
  PriceDraftEntity,
  PriceDraftLineEntity,
  PriceRecordEntity,
  GuardrailChangeEntity,
  PricingGuardrailEntity,
  ProductEntity,
  ProductImportEntity,
  ProductPriceEntity,
  ProductVariantEntity,
  StockItemEntity,
  StockLocationEntity,
  StockMovementEntity,
  StockReservationEntity,
  StockReservationLineEntity,
  StockSettingsEntity,
  StockSourceEntity,
  VariantCostEntity,
  VatRateEntity,
];
