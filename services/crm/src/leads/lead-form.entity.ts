import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { FormField } from './form.rules.ts';

/** A form that anybody can send, known by its public key. */
@Entity('lead_form')
export class LeadFormEntity extends BrandEntity {
  @Column('text')
  publicKey!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  fields!: FormField[];

  /** What somebody agrees to; kept with each lead as it was then. */
  @Column('text', { nullable: true })
  consentText!: string | null;

  @Column('text')
  source!: string;

  @Column('text', { nullable: true })
  campaignCode!: string | null;

  /** Who gets its leads; whoever is next where nobody is named. */
  @Column('text', { nullable: true })
  assigneeId!: string | null;

  /** Where deals of its leads go where nobody says another. */
  @Column('uuid', { nullable: true })
  pipelineId!: string | null;

  @Column('boolean')
  open!: boolean;

  /** Most submissions a minute from one address. */
  @Column('integer')
  perMinute!: number;
}

/** How often an address sent a form in the running minute. */
@Entity('lead_form_meter')
export class LeadFormMeterEntity extends BrandEntity {
  @Column('uuid')
  formId!: string;

  @Column('text')
  client!: string;

  @Column('timestamptz')
  minute!: Date;

  @Column('integer')
  n!: number;
}
