import { BrandEntity, BrandRecord } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';
import type { Definition, MatcherKind } from './definition.rules.ts';
import type { EnrolmentStatus, JourneyStatus } from './journey.rules.ts';

/** A journey with its draft; what runs are its versions. */
@Entity('journey')
export class JourneyEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  nameKey!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  status!: JourneyStatus;

  @Column('jsonb')
  draft!: Definition;

  /** The version that people who come in go through. */
  @Column('uuid', { nullable: true })
  currentId!: string | null;

  /** What brings people into the current version, to be found by events. */
  @Column('text', { nullable: true })
  triggerOn!: MatcherKind | null;

  @Column('text', { nullable: true })
  triggerKey!: string | null;
}

/** What people go through; never changed. */
@Entity('journey_version')
export class JourneyVersionEntity extends BrandRecord {
  @Column('uuid')
  journeyId!: string;

  @Column('integer')
  number!: number;

  @Column('jsonb')
  definition!: Definition;

  @Column('jsonb')
  actor!: { readonly kind: string; readonly id: string; readonly name?: string };
}

/** Somebody in a journey. */
@Entity('journey_enrolment')
export class JourneyEnrolmentEntity extends BrandEntity {
  @Column('uuid')
  journeyId!: string;

  @Column('uuid')
  versionId!: string;

  @Column('uuid')
  personId!: string;

  /** The step that is done next. */
  @Column('text')
  stepKey!: string;

  @Column('timestamptz')
  dueAt!: Date;

  /** Whether what the step waits for happened. */
  @Column('boolean')
  woken!: boolean;

  @Column('text')
  status!: EnrolmentStatus;

  /** How it ended. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  causeOn!: MatcherKind;

  @Column('text')
  causeKey!: string;

  @Column('timestamptz')
  enteredAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  goalAt!: Date | null;

  /** Failed tries of the step. */
  @Column('integer')
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;

  @Column('uuid', { nullable: true })
  leaseId!: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;
}

/** A step that was done for somebody, once (CRM-7). */
@Entity('journey_step_run')
export class JourneyStepRunEntity extends BrandRecord {
  @Column('uuid')
  enrolmentId!: string;

  @Column('uuid')
  journeyId!: string;

  @Column('text')
  stepKey!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  outcome!: string;

  @Column('timestamptz')
  ranAt!: Date;
}

/** How the brand's journeys treat people; at most one row. */
@Entity('journey_settings')
export class JourneySettingsEntity extends BrandEntity {
  @Column('boolean')
  single!: boolean;

  /** Minutes after midnight; null: there are no quiet hours. */
  @Column('integer', { nullable: true })
  quietFrom!: number | null;

  @Column('integer', { nullable: true })
  quietTo!: number | null;

  /** Messages of marketing to a person in a day; null: no limit. */
  @Column('integer', { nullable: true })
  mostPerDay!: number | null;
}
