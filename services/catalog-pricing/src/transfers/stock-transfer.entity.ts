import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { TransferState } from './transfer.rules.ts';

/** Pieces that go from one location to another. */
@Entity('stock_transfer')
@Check('stock_transfer_state_check', `state IN ('DRAFT', 'SENT', 'RECEIVED', 'CANCELLED')`)
@Check('stock_transfer_places_check', `from_id <> to_id`)
@Index('stock_transfer_newest', ['brandId', 'createdAt'])
export class StockTransferEntity extends BrandEntity {
  @Column('uuid')
  fromId!: string;

  @Column('uuid')
  toId!: string;

  @Column('text')
  note!: string;

  @Column('jsonb')
  actor!: Actor;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text')
  state!: TransferState;
}
