import { BrandEntity } from '@mh-os/persistence';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { ChannelEntity } from '../channels/channel.entity.ts';
import type { PriceListType } from '../resolution/resolution.types.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { FormulaKind, PriceListFacts, PriceListStatus } from './price-list.rules.ts';

/** A list of prices for all buyers, a customer group or one customer, everywhere or in one channel. */
@Entity('price_list')
@Unique('price_list_code_key', ['brandId', 'code'])
@Check('price_list_buyer_check', `segment_id IS NULL OR customer_id IS NULL`)
@ForeignKey(() => ChannelEntity, ['brandId', 'channelId'], ['brandId', 'id'], { name: 'price_list_channel_fkey' })
export class PriceListEntity extends BrandEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  status!: PriceListStatus;

  @Column('text')
  type!: PriceListType;

  @Column('uuid', { nullable: true })
  channelId!: string | null;

  @Column('uuid', { nullable: true })
  segmentId!: string | null;

  @Column('text', { nullable: true })
  customerId!: string | null;

  @Column('text')
  currency!: string;

  @Column('text')
  basis!: PriceBasis;

  @Column('integer')
  priority!: number;

  @Column('timestamptz', { nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  activatedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  @Column('boolean')
  risingBands!: boolean;

  @Column('numeric', { precision: 5, scale: 4, nullable: true })
  roundingEnding!: string | null;

  @Column('text', { nullable: true })
  formulaKind!: FormulaKind | null;

  @Column('numeric', { precision: 9, scale: 4, nullable: true })
  formulaPercent!: string | null;

  @Column('uuid', { nullable: true })
  formulaListId!: string | null;

  @Column('uuid', { nullable: true })
  formulaChannelId!: string | null;

  @Column('numeric', { precision: 18, scale: 4, nullable: true })
  minimumStep!: string | null;
}

/** The list as rules see it. */
export function factsOf(list: PriceListEntity): PriceListFacts & { readonly status: PriceListStatus } {
  const { formulaKind: kind, formulaPercent: percent, formulaListId: listId, formulaChannelId: channelId } = list;
  return { ...list, formula: kind === null || percent === null ? null : { kind, percent, listId, channelId } };
}
