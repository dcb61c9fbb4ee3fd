import { DateTimeScalar, enumFilterOf, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IntegrationReportStatus } from './integration.type.ts';
import { IntegrationDirection, IntegrationKind, IntegrationStatus } from './integrations.rules.ts';

const IntegrationKindFilter = enumFilterOf<IntegrationKind>('IntegrationKindFilter', IntegrationKind);
const IntegrationStatusFilter = enumFilterOf<IntegrationStatus>('IntegrationStatusFilter', IntegrationStatus);

@WhereInput('IntegrationFilter', 'Which connected systems to show; all given conditions must hold.')
export class IntegrationFilter extends Where<IntegrationFilter> {
  @Field(() => IntegrationKindFilter, { nullable: true, description: 'What it is for.' })
  kind?: object | null;

  @Field(() => IntegrationStatusFilter, { nullable: true, description: 'Whether it is connected.' })
  status?: object | null;

  @Field(() => StringFilter, { nullable: true, description: 'Words of its name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Who makes it.' })
  provider?: StringFilter | null;
}

@InputType({ description: 'A setting of a connected system; what looks like a secret is refused.' })
export class IntegrationSettingInput {
  @Field(() => String, { description: 'Name: a letter, then up to 59 letters, digits, dots, dashes or underscores.' })
  @MaxLength(200)
  key!: string;

  @Field(() => String, { description: 'Value, up to 500 characters.' })
  @MaxLength(2_000)
  value!: string;
}

@InputType({ isAbstract: true, description: 'What a connected system may have beside its name.' })
abstract class IntegrationDetails {
  @Field(() => String, { nullable: true, description: 'What else is to be known; no secrets.' })
  @IsOptional()
  @MaxLength(10_000)
  notes?: string | null;

  @Field(() => [IntegrationSettingInput], { nullable: true, description: 'All its settings, up to 20.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IntegrationSettingInput)
  settings?: IntegrationSettingInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The API key that it uses; an empty text unlinks it.' })
  @IsOptional()
  @MaxLength(60)
  apiKeyId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All its webhook endpoints, up to 10.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  webhookEndpointIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it; an empty text for nobody.' })
  @IsOptional()
  @MaxLength(60)
  ownerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Within how many hours it is expected to call; 0 for never.' })
  expectedCallHours?: number | null;
}

@InputType({ description: 'A system to connect.' })
export class CreateIntegrationInput extends IntegrationDetails {
  @Field(() => String, { description: 'Name, unique in the brand.' })
  @MaxLength(1_000)
  name!: string;

  @Field(() => IntegrationKind, { description: 'What it is for.' })
  kind!: IntegrationKind;

  @Field(() => String, { description: 'Who makes it.' })
  @MaxLength(1_000)
  provider!: string;

  @Field(() => IntegrationDirection, { description: 'Which way data goes.' })
  direction!: IntegrationDirection;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key connects nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to a connected system; what is left out stays.' })
export class UpdateIntegrationInput extends IntegrationDetails {
  @Field(() => ID, { description: 'The connected system.' })
  @MaxLength(60)
  id!: string;

  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name, unique in the brand.' })
  @IsOptional()
  @MaxLength(1_000)
  name?: string | null;

  @Field(() => IntegrationKind, { nullable: true, description: 'What it is for.' })
  kind?: IntegrationKind | null;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  @IsOptional()
  @MaxLength(1_000)
  provider?: string | null;

  @Field(() => IntegrationDirection, { nullable: true, description: 'Which way data goes.' })
  direction?: IntegrationDirection | null;
}

@InputType({ description: 'A connected system to act on.' })
export class IntegrationInput {
  @Field(() => ID, { description: 'The connected system.' })
  @MaxLength(60)
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'What a system says of itself.' })
export class ReportIntegrationHealthInput {
  @Field(() => ID, { description: 'The connected system.' })
  @MaxLength(60)
  integrationId!: string;

  @Field(() => IntegrationReportStatus, { description: 'How it does.' })
  status!: 'OK' | 'DEGRADED' | 'DOWN';

  @Field(() => String, { nullable: true, description: 'What is to be said about that, up to 500 characters.' })
  @IsOptional()
  @MaxLength(2_000)
  message?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When that was found out, within the last day; now, if left out. A repeat with the same time counts once.',
  })
  checkedAt?: Date | null;
}
