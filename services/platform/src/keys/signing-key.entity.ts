import { PlatformEntity } from '@mh-os/persistence';
import type { PublicJwk } from '@mh-os/auth';
import { Column, Entity, Unique } from 'typeorm';

/** A key that signs access tokens; the private part is wrapped with MH_SECRET_KEY. */
@Entity('signing_key', { comment: 'mh:platform-wide' })
@Unique('signing_key_kid_key', ['kid'])
export class SigningKeyEntity extends PlatformEntity {
  @Column('text')
  kid!: string;

  @Column('jsonb')
  publicJwk!: PublicJwk;

  @Column('bytea')
  privateWrapped!: Buffer;

  @Column('timestamptz')
  activatesAt!: Date;
}
