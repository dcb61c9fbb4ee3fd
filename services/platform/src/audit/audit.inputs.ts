import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';

@WhereInput('AuditFilter', 'Which entries to show; all given conditions must hold.')
export class AuditFilter extends Where<AuditFilter> {
  @Field(() => StringFilter, { nullable: true, description: 'The service that wrote it.' })
  service?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Kind of who did it: person, director, automation, integration or system.',
  })
  actorKind?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of who did it.' })
  actorId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Type of the first event of the change.' })
  action?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Kind of thing, e.g. "price-draft".' })
  entityType?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of the thing.' })
  entityId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The request that wrote it.' })
  requestId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The request that all of it came from.' })
  correlationId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was written.' })
  at?: DateTimeFilter | null;
}

@InputType({ description: 'Which verification to start.' })
export class StartAuditVerificationInput {
  @Field(() => ID, { description: 'A key of your own for this request: the same key starts nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}
