import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('FinanceAddress', { description: 'An address as the shop told it.' })
export class AddressType {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else belongs to it.' })
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, two letters.' })
  country?: string | null;
}

@ObjectType('FinanceOrderBuyer', { description: 'The buyer as the shop told it.' })
export class BuyerType {
  @Field(() => String, { nullable: true, description: "The shop's number of the customer." })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'Company.' })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id of the company.' })
  vatId?: string | null;

  @Field(() => AddressType, { nullable: true, description: 'Where it is invoiced to.' })
  address?: AddressType | null;
}
