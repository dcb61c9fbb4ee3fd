import { Field, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import type { AddressKind } from './person.rules.ts';
import { AddressKindEnum } from './address.type.ts';

@InputType('CrmAddressInput', { description: 'A postal address.' })
export class AddressInput {
  @Field(() => AddressKindEnum, { nullable: true, description: 'What it is for; letters when absent.' })
  kind?: AddressKind | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @MaxLength(200)
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else stands on the letter.' })
  @MaxLength(200)
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  @MaxLength(120)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'State or region.' })
  @MaxLength(120)
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  @MaxLength(2)
  country?: string | null;
}
