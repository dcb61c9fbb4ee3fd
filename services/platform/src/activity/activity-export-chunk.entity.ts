import { BrandRecord } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ActivityExportEntity } from './activity-export.entity.ts';

/** A part of an exported file. */
@Entity('activity_export_chunk')
@Unique('activity_export_chunk_once', ['brandId', 'exportId', 'position'])
@ForeignKey(() => ActivityExportEntity, ['brandId', 'exportId'], ['brandId', 'id'], {
  name: 'activity_export_chunk_export_fkey',
  onDelete: 'CASCADE',
})
export class ActivityExportChunkEntity extends BrandRecord {
  @Column('uuid')
  exportId!: string;

  @Column('integer')
  position!: number;

  @Column('bytea')
  data!: Buffer;
}
