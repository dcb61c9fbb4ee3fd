import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { PricingGuardrailEntity } from './pricing-guardrail.entity.ts';

/** A change of a guardrail that waits, or waited, for a second person; its id is that of the request for approval. */
@Entity('guardrail_change')
@Index('guardrail_change_one_pending', ['brandId', 'guardrailId'], { unique: true, where: `state = 'PENDING'` })
@Check('guardrail_change_state_check', `state IN ('PENDING', 'APPLIED', 'FAILED', 'CLOSED')`)
@ForeignKey(() => PricingGuardrailEntity, ['brandId', 'guardrailId'], ['brandId', 'id'], {
  name: 'guardrail_change_guardrail_fkey',
})
export class GuardrailChangeEntity extends BrandEntity {
  @Column('uuid')
  guardrailId!: string;

  @Column('text')
  authorId!: string;

  /** Canonical JSON of what shall be set, with the version that it is based on. */
  @Column('text')
  payload!: string;

  @Column('text')
  payloadHash!: string;

  /** CLOSED: rejected, withdrawn or expired. */
  @Column('text')
  state!: 'PENDING' | 'APPLIED' | 'FAILED' | 'CLOSED';
}
