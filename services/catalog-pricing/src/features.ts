import { AttributesModule } from './attributes/attributes.module.ts';
import { AutomationCommandsModule } from './automation-commands/automation-commands.module.ts';
import { BulkEditsModule } from './bulk-edits/bulk-edits.module.ts';
import { BundlesModule } from './bundles/bundles.module.ts';
import { CategoriesModule } from './categories/categories.module.ts';
import { ChannelsModule } from './channels/channels.module.ts';
import { CompetitorsModule } from './competitors/competitors.module.ts';
import { CostsModule } from './costs/costs.module.ts';
import { CurrencyRatesModule } from './currency-rates/currency-rates.module.ts';
import { CustomerSegmentsModule } from './customer-segments/customer-segments.module.ts';
import { DraftsModule } from './drafts/drafts.module.ts';
import { GuardrailsModule } from './guardrails/guardrails.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { PriceListsModule } from './price-lists/price-lists.module.ts';
import { PricesModule } from './prices/prices.module.ts';
import { ProductsModule } from './products/products.module.ts';
import { PromotionsModule } from './promotions/promotions.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { CountsModule } from './counts/counts.module.ts';
import { LotsModule } from './lots/lots.module.ts';
import { ReorderModule } from './reorder/reorder.module.ts';
import { TransfersModule } from './transfers/transfers.module.ts';
import { ResolutionModule } from './resolution/resolution.module.ts';
import { ReservationsModule } from './reservations/reservations.module.ts';
import { RecordsModule } from './records/records.module.ts';
import { StockLocationsModule } from './stock-locations/stock-locations.module.ts';
import { SavedViewsModule } from './saved-views/saved-views.module.ts';
import { SearchModule } from './search/search.module.ts';
import { StockModule } from './stock/stock.module.ts';
import { SuppliersModule } from './suppliers/suppliers.module.ts';
import { VatModule } from './vat/vat.module.ts';
import { WhatIfModule } from './what-if/what-if.module.ts';

/** What this service does, one module a feature. */
export const features = [
  ChannelsModule,
  VatModule,
  ProductsModule,
  CategoriesModule,
  AttributesModule,
  BundlesModule,
  SuppliersModule,
  SearchModule,
  SavedViewsModule,
  BulkEditsModule,
  CostsModule,
  PricesModule,
  GuardrailsModule,
  CurrencyRatesModule,
  CustomerSegmentsModule,
  PriceListsModule,
  ResolutionModule,
  DraftsModule,
  CompetitorsModule,
  PromotionsModule,
  StockModule,
  StockLocationsModule,
  ReservationsModule,
  LotsModule,
  TransfersModule,
  CountsModule,
  ReorderModule,
  ImportsModule,
  RecordsModule,
  ProvisioningModule,
  AutomationCommandsModule,
  WhatIfModule,
];
