import type { AiAutonomy, AiDirector, RedactionClass } from '@mh-os/contracts';
import { bigintColumn, BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import type { FieldChange } from '@mh-os/kernel';

import type { Author } from '../author.ts';

/** What AI may do in a brand from one change to the next; the newest version holds. */
@Entity('ai_policy_version')
@Unique('ai_policy_version_key', ['brandId', 'policyVersion'])
@Check('ai_policy_version_check', `policy_version > 0`)
@Check('ai_policy_autonomy_check', `autonomy IN ('OBSERVE', 'SUGGEST', 'DRAFT')`)
@Check('ai_policy_spend_check', `spend_per_day >= 0 AND spend_per_month >= spend_per_day`)
export class AiPolicyVersionEntity extends BrandRecord {
  @Column('int')
  policyVersion!: number;

  @Column('text', { array: true })
  directors!: AiDirector[];

  @Column('text')
  autonomy!: AiAutonomy;

  @Column('text')
  currency!: string;

  @Column('bigint', { transformer: bigintColumn })
  spendPerDay!: bigint;

  @Column('bigint', { transformer: bigintColumn })
  spendPerMonth!: bigint;

  @Column('text', { array: true })
  models!: string[];

  @Column('text', { array: true })
  redaction!: RedactionClass[];

  @Column('jsonb')
  changes!: FieldChange[];

  @Column('jsonb')
  author!: Author;

  @Column('text', { nullable: true })
  comment!: string | null;
}
