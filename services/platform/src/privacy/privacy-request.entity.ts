import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { PrivacyKind, PrivacyState } from './privacy.rules.ts';

/** A request for export or erasure: what was asked for and what came of it. */
@Entity('privacy_request')
@Check('privacy_request_kind_check', `kind IN ('person-export', 'person-erasure', 'brand-export')`)
@Check('privacy_request_state_check', `state IN ('RUNNING', 'DONE', 'FAILED')`)
@Index('privacy_request_newest', ['brandId', 'createdAt'])
export class PrivacyRequestEntity extends BrandEntity {
  @Column('text')
  kind!: PrivacyKind;

  @Column('text')
  state!: PrivacyState;

  /** The person it is about; none where it is about the brand. */
  @Column('uuid', { nullable: true })
  userId!: string | null;

  /** Whether the person belongs to no other brand, so that the account itself is part of it. */
  @Column('boolean')
  whole!: boolean;

  /** The person's words, as bytes so that the search for them does not find them here; gone when it is done. */
  @Column('bytea', { nullable: true })
  terms!: Buffer | null;

  @Column('jsonb')
  requestedBy!: Actor;

  @Column('integer')
  rowCount!: number;

  @Column('bigint', { transformer: bigintColumn })
  bytes!: bigint;

  /** Whether there is a file to fetch. */
  @Column('boolean')
  complete!: boolean;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
