import { DomainError } from '@mh-os/kernel';
import type { RecordExporting, RecordImporting, RecordKind } from '../record-kind.ts';
import { channelPriceRecords } from './channel-price.records.ts';
import { costRecords } from './cost.records.ts';
import { categoryRecords } from './category.records.ts';
import { competitorPriceRecords } from './competitor-price.records.ts';
import { currencyRateRecords } from './currency-rate.records.ts';
import { listPriceRecords } from './list-price.records.ts';
import { salesVolumeRecords } from './sales-volume.records.ts';
import { stockLevelRecords } from './stock-level.records.ts';
import { supplierRecords } from './supplier.records.ts';
import { productRecords } from './product.records.ts';
import { vatRateRecords } from './vat-rate.records.ts';

/** Every kind of record that goes in or out as files. */
export const recordKinds: readonly RecordKind[] = [
  // One a line, so that what several people add merges.
  productRecords,
  channelPriceRecords,
  costRecords,
  vatRateRecords,
  listPriceRecords,
  currencyRateRecords,
  categoryRecords,
  supplierRecords,
  stockLevelRecords,
  competitorPriceRecords,
  salesVolumeRecords,
];

/** A kind by its key. */
export function kindNamed(key: string): RecordKind {
  const kind = recordKinds.find((one) => one.key === key);
  if (kind) return kind;
  const allowed = recordKinds.map((one) => one.key);
  throw new DomainError('RECORD_KIND_UNKNOWN', `There are no records called "${key}": ${allowed.join(', ')}.`, {
    path: ['kind'],
    details: { allowed },
  });
}

/** How a kind is imported. */
export function importable(key: string): RecordImporting {
  const { importing, title } = kindNamed(key);
  if (importing) return importing;
  throw new DomainError('RECORD_KIND_UNKNOWN', `${title} are not imported this way.`, { path: ['kind'] });
}

/** How a kind is exported. */
export function exportable(key: string): RecordExporting {
  const { exporting, title } = kindNamed(key);
  if (exporting) return exporting;
  throw new DomainError('RECORD_KIND_UNKNOWN', `${title} are not exported this way.`, { path: ['kind'] });
}
