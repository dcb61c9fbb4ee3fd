import { graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AddressKind } from './person.rules.ts';

export const AddressKindEnum = graphEnum('CrmAddressKind', 'What a postal address is for.', {
  POSTAL: 'Where letters go.',
  BILLING: 'Where invoices go.',
  SHIPPING: 'Where goods go.',
});

@ObjectType('CrmAddress', { description: 'A postal address.' })
export class AddressType {
  @Field(() => ID, { description: 'Id of the address.' })
  id!: string;

  @Field(() => AddressKindEnum, { description: 'What it is for.' })
  kind!: AddressKind;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else stands on the letter.' })
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  country?: string | null;
}
