import { JsonScalar } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import type { ConsentChannel } from './sendable.ts';
import { ConsentChannelEnum } from './consent.enums.ts';

@InputType({ isAbstract: true })
abstract class ConsentFields {
  @Field(() => ID, { description: 'Who.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'What for: small letters, digits and dashes, e.g. newsletter.' })
  @Length(1, 60)
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => String, { nullable: true, description: 'Version of the text that was shown.' })
  @MaxLength(60)
  textVersion?: string | null;
}

@InputType({ description: 'What a person said.' })
export class RecordCrmConsentInput extends ConsentFields {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => Boolean, { description: 'Yes, or no: false withdraws.' })
  granted!: boolean;

  @Field(() => String, { description: 'Where it was said, e.g. checkout.' })
  @Length(1, 80)
  source!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'What else proves it, at most 4 kB.' })
  evidence?: Record<string, unknown> | null;
}

@InputType({ description: 'Asks a person to confirm by a link.' })
export class RequestCrmConsentInput extends ConsentFields {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the link is sent to the main e-mail address of the person; else the token is given out.',
  })
  send?: boolean | null;
}

@InputType({ description: 'The token of a link.' })
export class ConfirmCrmConsentInput {
  @Field(() => String, { description: 'As it stood in the link.' })
  @Length(1, 200)
  token!: string;
}
