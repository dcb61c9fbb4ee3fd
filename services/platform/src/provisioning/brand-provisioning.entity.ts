import { BrandEntity as BrandRow } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { BrandEntity } from '../brands/brand.entity.ts';
import { ProvisioningState } from './provisioning.rules.ts';

/** One domain's work for a new brand: asked for, then done or failed. */
@Entity('brand_provisioning')
@Unique('brand_provisioning_domain_key', ['brandId', 'domain'])
@ForeignKey(() => BrandEntity, ['brandId'], ['id'], { name: 'brand_provisioning_brand_fkey' })
@Check('brand_provisioning_state_check', `state IN ('PENDING', 'DONE', 'FAILED')`)
export class BrandProvisioningEntity extends BrandRow {
  @Column('text')
  domain!: string;

  @Column('text')
  state!: ProvisioningState;

  /** How often it was asked for. */
  @Column('int')
  attempts!: number;

  @Column('text', { nullable: true })
  error!: string | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
