import { BrandRecord } from '@mh-os/persistence';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { ReportStatus } from './health.rules.ts';

/** What a system said of itself; the last fifty are kept. */
@Entity('integration_report')
@Unique('integration_report_once', ['brandId', 'integrationId', 'checkedAt', 'status'])
@Index('integration_report_newest', ['brandId', 'integrationId', 'checkedAt', 'id'])
@Check('integration_report_status_check', `status IN ('OK', 'DEGRADED', 'DOWN')`)
export class IntegrationReportEntity extends BrandRecord {
  @Column('uuid')
  integrationId!: string;

  @Column('text')
  status!: ReportStatus;

  @Column('text')
  message!: string;

  @Column('timestamptz')
  checkedAt!: Date;

  @Column('text')
  reportedByName!: string;
}
