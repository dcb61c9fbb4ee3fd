import type { Actor } from '@mh-os/kernel';
import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index } from 'typeorm';
import type { RuleStatus, TripReason } from './automations.rules.ts';

/** Why a rule was stopped by its guard. */
export interface Trip {
  readonly reason: TripReason;
  readonly message: string;
  readonly at: string;
  readonly runId: string | null;
}

/** A rule: its state, and what its active revision needs at hand for every event. */
@Entity('automation_rule')
@Index('automation_rule_name_key', ['brandId', 'name'], { unique: true, where: `status <> 'ARCHIVED'` })
@Index('automation_rule_on', ['brandId', 'id'], { where: `status = 'ON'` })
@Check('automation_rule_status_check', `status IN ('DRAFT', 'ON', 'OFF', 'TRIPPED', 'ARCHIVED')`)
@Check(
  'automation_rule_active_check',
  `(status IN ('ON', 'TRIPPED')) = (active_revision IS NOT NULL AND active_since IS NOT NULL)`,
)
@Check('automation_rule_person_check', `status NOT IN ('ON', 'TRIPPED') OR switched_on_by->>'kind' = 'person'`)
@Check('automation_rule_trip_check', `(status = 'TRIPPED') = (trip IS NOT NULL)`)
export class AutomationRuleEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  description!: string;

  @Column('text')
  status!: RuleStatus;

  /** The newest revision. */
  @Column('int')
  revision!: number;

  /** The revision in force; a newer one waits for a person to switch it on. */
  @Column('int', { nullable: true })
  activeRevision!: number | null;

  /** Of the active revision. */
  @Column('text', { array: true })
  eventTypes!: string[];

  @Column('text', { array: true })
  unlessTypes!: string[];

  @Column('timestamptz', { nullable: true })
  nextAt!: Date | null;

  /** Events from this moment on count. */
  @Column('timestamptz', { nullable: true })
  activeSince!: Date | null;

  /** The person on whose behalf it acts. */
  @Column('jsonb', { nullable: true })
  switchedOnBy!: (Actor & { readonly platform: boolean }) | null;

  /** What its actions need, all of which that person held. */
  @Column('text', { array: true })
  granted!: string[];

  @Column('jsonb', { nullable: true })
  trip!: Trip | null;

  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  /** Set while the rule sees fewer events than happen. */
  @Column('jsonb', { nullable: true })
  stall!: { readonly expected: number; readonly actual: number; readonly since: string } | null;

  @Column('jsonb')
  author!: Actor;
}
