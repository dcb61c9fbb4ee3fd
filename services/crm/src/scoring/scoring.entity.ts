import { BrandEntity, BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Quality } from './logistic.rules.ts';
import type { LeadModel } from './model.rules.ts';
import type { Contribution, Facts, ScoreRules } from './score.rules.ts';

/** A version of the rules that score leads. */
@Entity('score_rules')
export class ScoreRulesEntity extends BrandRecord {
  @Column('integer')
  number!: number;

  @Column('text')
  name!: string;

  @Column('jsonb')
  rules!: ScoreRules;

  @Column('text')
  savedBy!: string;
}

/** A model that was fitted to leads with a known outcome, with its quality on rows that it had not seen. */
@Entity('lead_model')
export class LeadModelEntity extends BrandRecord {
  @Column('integer')
  number!: number;

  @Column('jsonb')
  model!: LeadModel;

  @Column('jsonb')
  quality!: Quality;

  @Column('text')
  fittedBy!: string;
}

/** Which rules and which model score leads now. */
@Entity('lead_scoring')
export class LeadScoringEntity extends BrandEntity {
  @Column('boolean')
  single!: boolean;

  @Column('uuid', { nullable: true })
  rulesId!: string | null;

  @Column('uuid', { nullable: true })
  modelId!: string | null;
}

/** A score of a lead: which rules or model, from what, and what each factor brought (CRM-2). */
@Entity('lead_score')
export class LeadScoreEntity extends BrandRecord {
  @Column('uuid')
  leadId!: string;

  @Column('text')
  kind!: 'RULES' | 'MODEL';

  @Column('uuid', { nullable: true })
  rulesId!: string | null;

  @Column('uuid', { nullable: true })
  modelId!: string | null;

  @Column('integer')
  points!: number;

  @Column('integer', { nullable: true })
  chancePpm!: number | null;

  @Column('jsonb')
  inputs!: Facts;

  @Column('jsonb')
  contributions!: Contribution[];

  @Column('timestamptz')
  asOf!: Date;
}
