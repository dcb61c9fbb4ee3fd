import { houseMigrations } from '@mh-os/persistence';
import { Catalog1763700000000 } from './1763700000000-catalog.ts';
import { Pricing1763700100000 } from './1763700100000-pricing.ts';
import { Stock1763700200000 } from './1763700200000-stock.ts';
import { Imports1763700300000 } from './1763700300000-imports.ts';
import { Planner1763700400000 } from './1763700400000-planner.ts';
import { GuardrailChanges1763721200000 } from './1763721200000-guardrail-changes.ts';
import { StockLedger1795282859000 } from './1795282859000-stock-ledger.ts';
import { GuardrailLevels1795283166000 } from './1795283166000-guardrail-levels.ts';
import { StockReservations1795283865000 } from './1795283865000-stock-reservations.ts';

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
  GuardrailLevels1795283166000,
  StockReservations1795283865000,
];
