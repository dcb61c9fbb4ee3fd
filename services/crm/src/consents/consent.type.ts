import { DateTimeScalar, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ConsentChannel } from './sendable.ts';
import { ConsentChannelEnum, ConsentStateEnum } from './consent.enums.ts';
import type { ConsentState } from './consent.enums.ts';

@ObjectType('CrmConsent', { description: 'What a person agrees to now.' })
export class ConsentType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'What for, e.g. newsletter.' })
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => ConsentStateEnum, { description: 'What was said.' })
  state!: ConsentState;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;
}

@ObjectType('CrmConsentRecord', { description: 'What a person said once, with its proof; never changed.' })
export class ConsentRecordType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'What for, e.g. newsletter.' })
  purpose!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => ConsentStateEnum, { description: 'What was said.' })
  state!: ConsentState;

  @Field(() => String, { description: 'Where it was said, e.g. checkout or double-opt-in.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Version of the text that was shown.' })
  textVersion?: string | null;

  @Field(() => JsonScalar, { description: 'What else proves it.' })
  evidence!: unknown;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  actorName?: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('CrmConsentPayload', { description: 'What the person agrees to after the change, or why it was refused.' })
export class ConsentPayload extends MutationPayload {
  @Field(() => [ConsentType], { nullable: true, description: 'All that the person agrees to or not.' })
  consents?: ConsentType[];

  @Field(() => String, { nullable: true, description: 'Token for the link, once; only of requests.' })
  token?: string;
}

@ObjectType('CrmConfirmPayload', { description: 'Whether the link was good.' })
export class ConfirmPayload extends MutationPayload {
  @Field(() => Boolean, { nullable: true, description: 'True where it was.' })
  confirmed?: boolean;
}
