import { enumFilterOf, IdFilter, PageArgs, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import type { PriceListType as ListKind } from '../resolution/resolution.types.ts';
import type { PriceListStatus } from './price-list.rules.ts';
import { PriceListStatusEnum, PriceListTypeEnum } from './price-list.type.ts';

export const PriceListStatusFilter = enumFilterOf<PriceListStatus>('PriceListStatusFilter', PriceListStatusEnum);
export const PriceListTypeFilter = enumFilterOf<ListKind>('PriceListTypeFilter', PriceListTypeEnum);

@WhereInput('PriceListFilter', 'Which price lists; all given conditions must hold.')
export class PriceListFilter extends Where<PriceListFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;

  @Field(() => PriceListStatusFilter, { nullable: true, description: 'By status.' })
  status?: { eq?: PriceListStatus; oneOf?: PriceListStatus[] };

  @Field(() => PriceListTypeFilter, { nullable: true, description: 'By type.' })
  type?: { eq?: ListKind; oneOf?: ListKind[] };

  @Field(() => IdFilter, { nullable: true, description: 'By channel.' })
  channelId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By customer group.' })
  segmentId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By customer.' })
  customerId?: StringFilter;
}

@ArgsType()
export class PriceListsArgs extends PageArgs {
  @Field(() => PriceListFilter, { nullable: true, description: 'Which lists; all where left out.' })
  where?: PriceListFilter | null;
}

@ArgsType()
export class ListPricesArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only prices of these variants, at most 200.' })
  @IsOptional()
  @ArrayMaxSize(200)
  variantIds?: string[] | null;
}

@ArgsType()
export class ListPriceHistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { nullable: true, description: 'Only prices of this list.' })
  listId?: string | null;
}
