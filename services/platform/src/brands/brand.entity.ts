import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Unique } from 'typeorm';
import { BrandStatus, VatRegime } from './brands.rules.ts';

/** A brand: the tenant itself, so its table stands above brands. */
@Entity('brand', { comment: 'mh:platform-wide' })
@Unique('brand_slug_key', ['slug'])
@Check('brand_status_check', `status IN ('ACTIVE', 'SUSPENDED')`)
export class BrandEntity extends PlatformEntity {
  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  status!: BrandStatus;

  @Column('text')
  defaultCurrency!: string;

  @Column('text')
  defaultCountry!: string;

  @Column('text')
  defaultLocale!: string;

  @Column('text')
  timeZone!: string;

  @Column('text', { default: 'STANDARD' })
  vatRegime!: VatRegime;

  @Column('text', { nullable: true })
  vatId!: string | null;

  /** Why it is suspended; null while it is not. */
  @Column('text', { nullable: true })
  suspensionReason!: string | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;
}
