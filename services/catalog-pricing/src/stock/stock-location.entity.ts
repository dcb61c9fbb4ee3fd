import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { LocationKind } from '../stock-locations/location.rules.ts';

/** A place where stock lies, or one that it came from or went to. */
@Entity('stock_location')
@Unique('stock_location_code_key', ['brandId', 'code'])
@Unique('stock_location_rules_key', ['brandId', 'id', 'kind', 'allowsBackorder'])
@Check('stock_location_kind_check', `kind IN ('WAREHOUSE', 'IN_TRANSIT', 'STAND', 'PARTNER', 'VIRTUAL')`)
@Check('stock_location_unsellable_check', `kind NOT IN ('VIRTUAL', 'IN_TRANSIT') OR NOT (sellable OR allows_backorder)`)
export class StockLocationEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: 'WAREHOUSE' })
  kind!: LocationKind;

  /** Whose place it is, as the platform knows partners. */
  @Column('uuid', { nullable: true })
  partnerId!: string | null;

  /** Whether channels that name no sources of their own sell from it (S6). */
  @Column('boolean', { default: true })
  sellable!: boolean;

  /** Whether more may be reserved than lies there (P15). */
  @Column('boolean', { default: false })
  allowsBackorder!: boolean;

  @Column('boolean', { default: true })
  active!: boolean;

  /** Lower ones are reserved from first. */
  @Column('integer', { default: 0 })
  position!: number;
}
