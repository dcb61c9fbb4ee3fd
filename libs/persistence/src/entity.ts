import { Column, DefaultNamingStrategy, PrimaryColumn } from 'typeorm';
import type { ValueTransformer } from 'typeorm';

/** `createdAt` -> `created_at`, `PriceDraftEntity` -> `price_draft`. */
function snake(name: string): string {
  return name
    .replace(/Entity$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** House names: snake_case tables and columns, tables named after the entity class without its suffix. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(targetName: string, userSpecifiedName: string | undefined): string {
    return userSpecifiedName ?? snake(targetName);
  }
  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? propertyName].map(snake).join('_');
  }
  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return snake(`${relationName}_${referencedColumnName}`);
  }
}

/** bigint columns as JavaScript bigint; the driver alone would hand out text. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | null | undefined) => (value === null || value === undefined ? value : BigInt(value)),
};

/** What every mutable row carries. */
abstract class VersionedEntity {
  /** Grows by one per change; callers send it back as expectedVersion (G7). */
  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}

/** A row of a brand: key (brand_id, id), so that no key tells anything across brands (T3). */
export abstract class BrandEntity extends VersionedEntity {
  @PrimaryColumn('uuid')
  brandId!: string;

  @PrimaryColumn('uuid')
  id!: string;
}

/** A row above brands (users, brands themselves): only for tables made with createPlatformTable. */
export abstract class PlatformEntity extends VersionedEntity {
  @PrimaryColumn('uuid')
  id!: string;
}

/** A brand's row that is never changed: no version, no updatedAt. Pair it with appendOnly in the migration. */
export abstract class BrandRecord {
  @PrimaryColumn('uuid')
  brandId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
