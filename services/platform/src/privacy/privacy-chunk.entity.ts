import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { PrivacyRequestEntity } from './privacy-request.entity.ts';

/** A part of an exported archive. */
@Entity('privacy_chunk')
@Unique('privacy_chunk_once', ['brandId', 'requestId', 'position'])
@ForeignKey(() => PrivacyRequestEntity, ['brandId', 'requestId'], ['brandId', 'id'], {
  name: 'privacy_chunk_request_fkey',
  onDelete: 'CASCADE',
})
export class PrivacyChunkEntity extends BrandRecord {
  @Column('uuid')
  requestId!: string;

  @Column('integer')
  position!: number;

  @Column('bytea')
  data!: Buffer;
}
