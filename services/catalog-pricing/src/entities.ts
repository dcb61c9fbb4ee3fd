import { AttributeEntity } from './attributes/attribute.entity.ts';
import { BulkEditEntity } from './bulk-edits/bulk-edit.entity.ts';
import { CategoryEntity } from './categories/category.entity.ts';
import { ChannelEntity } from './channels/channel.entity.ts';
import { CompetitorAlertEntity } from './competitors/alerts/competitor-alert.entity.ts';
import { CompetitorPolicyEntity } from './competitors/alerts/competitor-policy.entity.ts';
import { CompetitorPriceEntity } from './competitors/capturing/competitor-price.entity.ts';
import { CompetitorEntity } from './competitors/competitor.entity.ts';
import { CompetitorListingEntity } from './competitors/listings/competitor-listing.entity.ts';
import { CompetitorPageEntity } from './competitors/pages/competitor-page.entity.ts';
import { PageHostEntity } from './competitors/pages/page-host.entity.ts';
import { VariantCostComponentEntity } from './costs/variant-cost-component.entity.ts';
import { VariantCostEntity } from './costs/variant-cost.entity.ts';
import { CustomerSegmentEntity } from './customer-segments/customer-segment.entity.ts';
import { PriceDraftCommentEntity } from './drafts/comments/price-draft-comment.entity.ts';
import { PriceDraftLineEntity } from './drafts/price-draft-line.entity.ts';
import { PriceDraftEntity } from './drafts/price-draft.entity.ts';
import { PriceDraftStepEntity } from './drafts/steps/price-draft-step.entity.ts';
import { GuardrailChangeEntity } from './guardrails/guardrail-change.entity.ts';
import { PricingGuardrailEntity } from './guardrails/pricing-guardrail.entity.ts';
import { ImportFileEntity } from './imports/import-file.entity.ts';
import { ProductImportEntity } from './imports/product-import.entity.ts';
import { PriceListEntity } from './price-lists/price-list.entity.ts';
import { PricingPolicyEntity } from './resolution/pricing-policy.entity.ts';
import { PriceRecordEntity } from './prices/price-record.entity.ts';
import { ProductPriceEntity } from './prices/product-price.entity.ts';
import { ProductMediaEntity } from './products/product-media.entity.ts';
import { ProductVariantEntity } from './products/product-variant.entity.ts';
import { ProductEntity } from './products/product.entity.ts';
import { StockCountLineEntity } from './counts/stock-count-line.entity.ts';
import { StockCountEntity } from './counts/stock-count.entity.ts';
import { StockLotItemEntity } from './lots/stock-lot-item.entity.ts';
import { StockLotEntity } from './lots/stock-lot.entity.ts';
import { StockAlertEntity } from './reorder/stock-alert.entity.ts';
import { StockReorderRuleEntity } from './reorder/stock-reorder-rule.entity.ts';
import { StockReplenishmentEntity } from './reorder/stock-replenishment.entity.ts';
import { StockTransferLineEntity } from './transfers/stock-transfer-line.entity.ts';
import { StockTransferEntity } from './transfers/stock-transfer.entity.ts';
import { StockReservationLineEntity } from './reservations/stock-reservation-line.entity.ts';
import { StockReservationEntity } from './reservations/stock-reservation.entity.ts';
import { RecordExportEntity } from './records/record-export.entity.ts';
import { RecordImportEntity } from './records/record-import.entity.ts';
import { StockSettingsEntity } from './stock-locations/stock-settings.entity.ts';
import { StockSourceEntity } from './stock-locations/stock-source.entity.ts';
import { PromotionCodeEntity } from './promotions/promotion-code.entity.ts';
import { PromotionCustomerEntity } from './promotions/promotion-customer.entity.ts';
import { PromotionRedemptionEntity } from './promotions/promotion-redemption.entity.ts';
import { PromotionEntity } from './promotions/promotion.entity.ts';
import { SavedViewEntity } from './saved-views/saved-view.entity.ts';
import { StockItemEntity } from './stock/stock-item.entity.ts';
import { StockLocationEntity } from './stock/stock-location.entity.ts';
import { StockMovementEntity } from './stock/stock-movement.entity.ts';
import { SupplierEntity } from './suppliers/supplier.entity.ts';
import { VariantSupplierEntity } from './suppliers/variant-supplier.entity.ts';
import { VatRateEntity } from './vat/vat-rate.entity.ts';

/** Every table of this service that code maps. */
export const entities = [
  AttributeEntity,
  BulkEditEntity,
  CategoryEntity,
  ChannelEntity,
  CustomerSegmentEntity,
  PriceListEntity,
  PricingPolicyEntity,
  CompetitorAlertEntity,
  CompetitorPolicyEntity,
  CompetitorPriceEntity,
  CompetitorEntity,
  CompetitorListingEntity,
  CompetitorPageEntity,
  PageHostEntity,
  ImportFileEntity,
  PriceDraftCommentEntity,
  PriceDraftEntity,
  PriceDraftLineEntity,
  PriceDraftStepEntity,
  PriceRecordEntity,
  GuardrailChangeEntity,
  PricingGuardrailEntity,
  ProductEntity,
  ProductImportEntity,
  ProductMediaEntity,
  ProductPriceEntity,
  ProductVariantEntity,
  RecordExportEntity,
  RecordImportEntity,
  SavedViewEntity,
  StockItemEntity,
  StockLocationEntity,
  StockMovementEntity,
  StockAlertEntity,
  StockCountEntity,
  StockCountLineEntity,
  StockLotEntity,
  StockLotItemEntity,
  StockReorderRuleEntity,
  StockReplenishmentEntity,
  StockTransferEntity,
  StockTransferLineEntity,
  StockReservationEntity,
  StockReservationLineEntity,
  SupplierEntity,
  StockSettingsEntity,
  StockSourceEntity,
  VariantCostComponentEntity,
  VariantCostEntity,
  VariantSupplierEntity,
  PromotionCodeEntity,
  PromotionCustomerEntity,
  PromotionRedemptionEntity,
  PromotionEntity,
  VatRateEntity,
];
