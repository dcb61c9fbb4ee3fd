import { CurrencyCodeScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Competitor', { description: 'Somebody whose prices the brand watches.' })
export class CompetitorType {
  @Field(() => ID, { description: 'Id of the competitor.' })
  id!: string;

  @Field(() => String, { description: 'Short name for programs and files, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  website?: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of prices that name none.' })
  currency!: string;

  @Field(() => Boolean, { description: 'Whether prices that do not say so are with tax.' })
  pricesIncludeVat!: boolean;

  @Field(() => Boolean, { description: 'Whether its prices are compared with ours.' })
  active!: boolean;

  @Field(() => Int, { description: 'How many of its products are mapped to variants.' })
  listingCount!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}
