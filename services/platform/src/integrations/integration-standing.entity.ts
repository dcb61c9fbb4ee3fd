import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity } from 'typeorm';
import type { HealthStatus } from '../health/health.rules.ts';

/** The health that was told last, so that a change is told once; apart from the system, whose version people's changes are based on. */
@Entity('integration_standing')
@Check('integration_standing_state_check', `state IN ('OK', 'DEGRADED', 'DOWN', 'UNKNOWN')`)
export class IntegrationStandingEntity extends BrandRecord {
  @Column('text')
  state!: HealthStatus;

  @Column('timestamptz')
  since!: Date;
}
