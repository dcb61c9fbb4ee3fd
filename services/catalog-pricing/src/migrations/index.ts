import { houseMigrations } from '@mh-os/persistence';
import { Catalog1763700000000 } from './1763700000000-catalog.ts';
import { Pricing1763700100000 } from './1763700100000-pricing.ts';
import { Stock1763700200000 } from './1763700200000-stock.ts';
import { Imports1763700300000 } from './1763700300000-imports.ts';
import { Planner1763700400000 } from './1763700400000-planner.ts';
import { GuardrailChanges1763721200000 } from './1763721200000-guardrail-changes.ts';
import { StockLedger1795282859000 } from './1795282859000-stock-ledger.ts';
import { Categories1795282900000 } from './1795282900000-categories.ts';
import { Attributes1795282901000 } from './1795282901000-attributes.ts';
import { ProductDetails1795282902000 } from './1795282902000-product-details.ts';
import { Competitors1795283000000 } from './1795283000000-competitors.ts';
import { GuardrailLevels1795283166000 } from './1795283166000-guardrail-levels.ts';
import { PriceBooks1795283292000 } from './1795283292000-price-books.ts';
import { Records1795283595000 } from './1795283595000-records.ts';
import { StockReservations1795283865000 } from './1795283865000-stock-reservations.ts';
import { DraftSchedules1795283925000 } from './1795283925000-draft-schedules.ts';
import { Search1795284000000 } from './1795284000000-search.ts';
import { StockLots1795284552000 } from './1795284552000-stock-lots.ts';
import { StockReorder1795284553000 } from './1795284553000-stock-reorder.ts';
import { LandedCosts1795284799000 } from './1795284799000-landed-costs.ts';
import { ImportUndo1795285203000 } from './1795285203000-import-undo.ts';
import { SalesVolumes1795285410000 } from './1795285410000-sales-volumes.ts';
import { Promotions1795286000000 } from './1795286000000-promotions.ts';
import { FormulaQueue1795286142000 } from './1795286142000-formula-queue.ts';
import { DraftListLines1795295078000 } from './1795295078000-draft-list-lines.ts';
import { RecordOptions1795295332000 } from './1795295332000-record-options.ts';
import { BrandDays1795296435000 } from './1795296435000-brand-days.ts';
import { SearchParts1795297601000 } from './1795297601000-search-parts.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Catalog1763700000000,
  Pricing1763700100000,
  Stock1763700200000,
  Imports1763700300000,
  Planner1763700400000,
  GuardrailChanges1763721200000,
  StockLedger1795282859000,
  Categories1795282900000,
  Attributes1795282901000,
  ProductDetails1795282902000,
  Competitors1795283000000,
  GuardrailLevels1795283166000,
  PriceBooks1795283292000,
  Records1795283595000,
  StockReservations1795283865000,
  DraftSchedules1795283925000,
  Search1795284000000,
  StockLots1795284552000,
  StockReorder1795284553000,
  LandedCosts1795284799000,
  ImportUndo1795285203000,
  SalesVolumes1795285410000,
  Promotions1795286000000,
  FormulaQueue1795286142000,
  DraftListLines1795295078000,
  RecordOptions1795295332000,
  BrandDays1795296435000,
  SearchParts1795297601000,
];
