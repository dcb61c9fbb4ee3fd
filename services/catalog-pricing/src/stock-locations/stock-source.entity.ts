import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';

/** A location that a channel sells from, in its order. */
@Entity('stock_source')
@Unique('stock_source_key', ['brandId', 'channelId', 'locationId'])
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'stock_source_channel_fkey' })
@ForeignKey(() => StockLocationEntity, ['brandId', 'locationId'], ['brandId', 'id'], {
  name: 'stock_source_location_fkey',
})
export class StockSourceEntity extends BrandEntity {
  @Column('uuid')
  channelId!: string;

  @Column('uuid')
  locationId!: string;

  @Column('integer')
  position!: number;
}
