import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, Length, MaxLength } from 'class-validator';
import { ConsentChannelEnum } from './consent.enums.ts';
import type { ConsentChannel } from './sendable.ts';

@InputType({ description: 'An address that nothing shall be sent to.' })
export class SuppressCrmAddressInput {
  @Field(() => String, { description: 'E-mail address or telephone number.' })
  @Length(3, 254)
  address!: string;

  @Field(() => String, { nullable: true, description: 'EXCLUDED, BOUNCED or COMPLAINT; excluded when absent.' })
  @MaxLength(20)
  reason?: string | null;
}

@InputType({ description: 'Which entry to take off the list.' })
export class LiftCrmSuppressionInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept with who did it.' })
  @MaxLength(500)
  reason?: string | null;
}

@ArgsType()
export class SuppressionFilter {
  @Field(() => [String], { nullable: true, description: 'Only for these causes, such as BOUNCED.' })
  @ArrayMaxSize(5)
  reasons?: string[] | null;

  @Field(() => ConsentChannelEnum, { nullable: true, description: 'Only of this channel.' })
  channel?: ConsentChannel | null;

  @Field(() => String, {
    nullable: true,
    description: 'A whole address or number, or part of what may be shown of it.',
  })
  @MaxLength(254)
  search?: string | null;
}
