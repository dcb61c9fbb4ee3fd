import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ApiKeyEntity } from '../api-keys/api-key.entity.ts';
import type { IntegrationDirection, IntegrationKind, IntegrationStatus } from './integrations.rules.ts';

/** A system that is connected with a brand. It keeps no secrets: keys and endpoints are linked. */
@Entity('integration')
@Unique('integration_name_key', ['brandId', 'name'])
@ForeignKey(() => ApiKeyEntity, ['brandId', 'apiKeyId'], ['brandId', 'id'], { name: 'integration_api_key_fkey' })
@Check('integration_status_check', `status IN ('CONNECTED', 'DISABLED', 'DISCONNECTED')`)
@Check('integration_direction_check', `direction IN ('IN', 'OUT', 'BOTH')`)
@Check('integration_endpoints_check', 'cardinality(webhook_endpoint_ids) <= 10')
@Check('integration_expected_check', 'expected_call_hours BETWEEN 1 AND 8760')
export class IntegrationEntity extends BrandEntity {
  @Column('text')
  name!: string;

  @Column('text')
  kind!: IntegrationKind;

  /** Who makes the other system. */
  @Column('text')
  provider!: string;

  @Column('text')
  direction!: IntegrationDirection;

  @Column('text')
  notes!: string;

  /** What is no secret, by name. */
  @Column('jsonb')
  settings!: Record<string, string>;

  @Column('uuid', { nullable: true })
  apiKeyId!: string | null;

  /** Endpoints are never deleted, only marked as removed: an id here always leads to a row. */
  @Column('uuid', { array: true })
  webhookEndpointIds!: string[];

  @Column('uuid', { nullable: true })
  ownerId!: string | null;

  /** Within how many hours a sign of life is expected; null for never. */
  @Column('int', { nullable: true })
  expectedCallHours!: number | null;

  @Column('text')
  status!: IntegrationStatus;

  /** Since when it counts: silence before does not. */
  @Column('timestamptz')
  connectedAt!: Date;
}
