import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity } from 'typeorm';
import type { CountState } from './count.rules.ts';

/** People count what lies in a location. */
@Entity('stock_count')
@Check('stock_count_state_check', `state IN ('OPEN', 'REVIEW', 'POSTED', 'CANCELLED')`)
export class StockCountEntity extends BrandEntity {
  @Column('uuid')
  locationId!: string;

  /** Whether those who count do not see what is on record. */
  @Column('boolean')
  blind!: boolean;

  @Column('text')
  note!: string;

  /** 1, and one more for each recount. */
  @Column('integer')
  round!: number;

  @Column('uuid', { nullable: true })
  postingId!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('jsonb')
  actor!: Actor;

  @Column('text')
  state!: CountState;
}
