import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import type { Counted } from './privacy.rules.ts';
import { PrivacyRequestEntity } from './privacy-request.entity.ts';

/** One service's part of a request. */
@Entity('privacy_answer')
@Unique('privacy_answer_domain_key', ['brandId', 'requestId', 'domain'])
@ForeignKey(() => PrivacyRequestEntity, ['brandId', 'requestId'], ['brandId', 'id'], {
  name: 'privacy_answer_request_fkey',
  onDelete: 'CASCADE',
})
@Check('privacy_answer_state_check', `state IN ('PENDING', 'DONE', 'FAILED')`)
export class PrivacyAnswerEntity extends BrandEntity {
  @Column('uuid')
  requestId!: string;

  @Column('text')
  domain!: string;

  @Column('text')
  state!: 'PENDING' | 'DONE' | 'FAILED';

  /** Rows by table. */
  @Column('jsonb')
  counts!: Counted[];

  /** Messages that could not be deleted yet; they end with the age of the stream. */
  @Column('integer')
  streamLeft!: number;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
