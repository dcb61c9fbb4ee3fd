import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { AttributeValue, LeadStatus } from './lead.rules.ts';

/** Somebody who may buy, before they are a person or company of the brand. */
@Entity('lead')
export class LeadEntity extends BrandEntity {
  @Column('integer')
  number!: number;

  @Column('text')
  status!: LeadStatus;

  @Column('text')
  source!: string;

  /** Their number where they come from; unique there. */
  @Column('text', { nullable: true })
  reference!: string | null;

  @Column('uuid', { nullable: true })
  formId!: string | null;

  @Column('text', { nullable: true })
  campaignCode!: string | null;

  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text', { nullable: true })
  familyName!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  companyName!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  postalCode!: string | null;

  @Column('text', { nullable: true })
  message!: string | null;

  @Column('jsonb')
  attributes!: Record<string, AttributeValue>;

  @Column('text', { array: true })
  tags!: string[];

  @Column('text', { nullable: true })
  ownerId!: string | null;

  /** Why it was given up. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  consentText!: string | null;

  @Column('timestamptz', { nullable: true })
  consentedAt!: Date | null;

  @Column('integer', { nullable: true })
  score!: number | null;

  @Column('integer', { nullable: true })
  chancePpm!: number | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  companyId!: string | null;

  @Column('uuid', { nullable: true })
  dealId!: string | null;

  @Column('timestamptz', { nullable: true })
  convertedAt!: Date | null;

  @Column('timestamptz')
  capturedAt!: Date;
}
