import { CurrencyCodeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ChannelKind, PriceDisplay } from './channel.rules.ts';
import { ChannelKindEnum, ChannelType, PriceDisplayEnum } from './channel.type.ts';

@InputType({ description: 'A new sales channel.' })
export class CreateChannelInput {
  @Field(() => String, { description: 'Short name, unique in the brand: lower-case letters, digits, hyphens.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => ChannelKindEnum, { description: 'Kind of channel.' })
  kind!: ChannelKind;

  @Field(() => CurrencyCodeScalar, { description: 'Currency of all its prices.' })
  currency!: string;

  @Field(() => PriceDisplayEnum, { description: 'Which side of a price is set here.' })
  priceDisplay!: PriceDisplay;

  @Field(() => String, { description: 'Country whose VAT applies, two letters.' })
  country!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of createChannel.' })
export class ChannelPayload extends MutationPayload {
  @Field(() => ChannelType, { nullable: true, description: 'The channel.' })
  channel?: ChannelType | null;
}
