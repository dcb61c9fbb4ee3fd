import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** One of the contents that are compared. */
@Entity('campaign_arm')
export class CampaignArmEntity extends BrandEntity {
  @Column('uuid')
  campaignId!: string;

  @Column('text')
  key!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  position!: number;

  /** Percent of those who take part. */
  @Column('integer')
  weight!: number;

  /** Gets no message: what the others are measured against. */
  @Column('boolean')
  control!: boolean;

  @Column('text')
  subject!: string;

  @Column('text', { nullable: true })
  preheader!: string | null;

  @Column('text', { nullable: true })
  html!: string | null;

  @Column('text')
  text!: string;
}
