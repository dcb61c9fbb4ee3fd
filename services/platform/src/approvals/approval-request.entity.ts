import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { ApprovalState, FieldChange } from './approvals.rules.ts';

/** A change that waits, or waited, for a second person. */
@Entity('approval_request')
@Index('approval_request_one_pending', ['brandId', 'kind', 'subjectId'], { unique: true, where: `state = 'PENDING'` })
@Index('approval_request_newest', ['brandId', 'createdAt', 'id'])
@Check(
  'approval_request_state_check',
  `state IN ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'WITHDRAWN', 'APPLIED', 'FAILED')`,
)
@Check('approval_request_hash_check', `payload_hash = encode(sha256(convert_to(payload, 'UTF8')), 'hex')`)
@Check('approval_request_eyes_check', `decider_id <> requester_id`)
@Check(
  'approval_request_decided_check',
  `state NOT IN ('APPROVED', 'APPLIED', 'FAILED', 'REJECTED') OR alone OR decider_id IS NOT NULL`,
)
export class ApprovalRequestEntity extends BrandEntity {
  /** Which handler applies it. */
  @Column('text')
  kind!: string;

  /** The service that applies it. */
  @Column('text')
  service!: string;

  /** What the change itself needs; whoever approves needs it too. */
  @Column('text')
  permission!: string;

  @Column('text')
  subjectType!: string;

  @Column('text')
  subjectId!: string;

  @Column('text')
  subjectLabel!: string;

  @Column('text')
  summary!: string;

  /** What the sentence says, for whoever words it in another language; null where only the sentence is known. */
  @Column('text', { nullable: true })
  summaryKey!: string | null;

  @Column('jsonb')
  summaryParams!: Readonly<Record<string, string | number>>;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('jsonb')
  changes!: FieldChange[];

  /** Canonical JSON. */
  @Column('text')
  payload!: string;

  @Column('text')
  payloadHash!: string;

  @Column('text')
  requesterKind!: string;

  @Column('text')
  requesterId!: string;

  @Column('text', { nullable: true })
  requesterName!: string | null;

  @Column('text')
  state!: ApprovalState;

  /** Applied without a second person, because nobody else could have decided. */
  @Column('boolean')
  alone!: boolean;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('text', { nullable: true })
  deciderId!: string | null;

  @Column('text', { nullable: true })
  deciderName!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('jsonb', { nullable: true })
  failure!: { code: string; message: string } | null;
}
