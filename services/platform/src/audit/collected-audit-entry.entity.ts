import { BrandRecord, bigintColumn } from '@mh-os/persistence';
import { Column, Entity, Index, Unique } from 'typeorm';

/** A row of a service's audit chain, collected here. Only its details ever go, when their service has erased them. */
@Entity('collected_audit_entry')
@Unique('collected_audit_entry_once', ['brandId', 'service', 'seq'])
@Index('collected_audit_entry_newest', ['brandId', 'at', 'id'])
@Index('collected_audit_entry_newest_of_all', ['at', 'id'])
export class CollectedAuditEntryEntity extends BrandRecord {
  @Column('text')
  service!: string;

  @Column('bigint', { transformer: bigintColumn })
  seq!: bigint;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  actorKind!: string;

  @Column('text')
  actorId!: string;

  @Column('text')
  action!: string;

  @Column('text')
  entityType!: string;

  @Column('text')
  entityId!: string;

  @Column('json')
  facts!: unknown;

  @Column('json', { nullable: true })
  details!: unknown;

  @Column('text')
  detailsHash!: string;

  @Column('text')
  requestId!: string;

  @Column('text')
  correlationId!: string;

  @Column('text')
  prevHash!: string;

  @Column('text')
  hash!: string;
}
