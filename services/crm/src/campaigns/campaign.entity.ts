import type { Actor } from '@mh-os/kernel';
import { BrandEntity, bigintColumn } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import { registerChildTable } from '../duplicates/merge-registry.ts';
import type { CampaignChannel, CampaignMetric, GoalKind } from './campaign.plan.ts';
import type { CampaignOrigin, CampaignStatus } from './campaign.rules.ts';

/** One send, or one effort of marketing. */
@Entity('campaign')
export class CampaignEntity extends BrandEntity {
  @Column('text')
  name!: string;

  /** Unique in the brand: utm_campaign of links, campaignCode of orders. */
  @Column('text')
  code!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  status!: CampaignStatus;

  @Column('text')
  origin!: CampaignOrigin;

  @Column('text', { array: true })
  channels!: CampaignChannel[];

  @Column('bigint', { transformer: bigintColumn })
  budgetMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('text', { nullable: true })
  goalKind!: GoalKind | null;

  /** Minor units of the currency where the goal is revenue, else a count. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  goalTarget!: bigint | null;

  /** Whom it is sent to; none where the effort happens elsewhere. */
  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  /** Whether those follow who enter the segment before the end. */
  @Column('boolean')
  keepAdding!: boolean;

  @Column('text', { nullable: true })
  purpose!: string | null;

  @Column('text', { nullable: true })
  ownerId!: string | null;

  /** Percent of the audience that tries the arms; the others wait for the better one. */
  @Column('integer')
  testShare!: number;

  @Column('text', { nullable: true })
  winnerMetric!: CampaignMetric | null;

  @Column('integer', { nullable: true })
  winnerAfterHours!: number | null;

  @Column('uuid', { nullable: true })
  winnerArmId!: string | null;

  @Column('jsonb')
  author!: Actor;

  @Column('jsonb', { nullable: true })
  submittedBy!: Actor | null;

  @Column('jsonb', { nullable: true })
  decidedBy!: Actor | null;

  @Column('text', { nullable: true })
  decisionNote!: string | null;

  @Column('timestamptz', { nullable: true })
  launchedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Last person of the audience that was looked at; survives a crash. Written beside the version. */
  @Column('uuid', { nullable: true })
  cursor!: string | null;

  @Column('timestamptz', { nullable: true })
  expandedAt!: Date | null;
}

// The arm goes along with the person: who is one has one arm.
registerChildTable({ table: 'campaign_member', column: 'person_id', uniqueBy: ['campaign_id'] });
