import { connectionOf, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../actor.type.ts';
import type { GuardrailOutcome } from '../guardrails/guardrail.rules.ts';
import { GuardrailOutcomeEnum } from '../guardrails/guardrail-enums.ts';
import { PriceDraftEvidenceType, PriceDraftFailureType } from './draft-evidence.type.ts';
import type { DraftAction, DraftEvidence, DraftFailure, DraftSource, DraftStatus } from './draft.rules.ts';

export const PriceDraftStatusEnum = graphEnum<DraftStatus>('PriceDraftStatus', 'Where a price draft stands.', {
  DRAFT: 'Being written by its author.',
  SUBMITTED: 'Waiting for a second person.',
  SCHEDULED: 'Approved; its prices come into force at an instant to come.',
  APPLIED: 'Approved; its prices came into force.',
  REJECTED: 'Rejected; no price changed.',
  WITHDRAWN: 'Taken back by its author; no price changed.',
  CANCELLED: 'Approved and cancelled before its time; no price changed.',
  EXPIRED: 'Nobody decided in time; no price changed.',
  FAILED_ACTIVATION: 'At its time a guardrail or another price stood against it; no price changed.',
});

export const PriceDraftSourceEnum = graphEnum<DraftSource>('PriceDraftSource', 'Where a price draft comes from.', {
  PERSON: 'A person wrote it.',
  IMPORT: 'An import of a file found other prices than those in force.',
  DIRECTOR: 'An AI director proposes it.',
  AUTOMATION: 'An automation proposes it.',
});

export const PriceDraftActionEnum = graphEnum<DraftAction>('PriceDraftAction', 'What can be done with a price draft.', {
  UPDATE: 'Change title, rationale or lines.',
  SUBMIT: 'Ask a second person to decide.',
  WITHDRAW: 'Take it back.',
  APPROVE: 'Put its prices into force.',
  SCHEDULE: 'Approve it for an instant to come.',
  REJECT: 'Refuse it, with a reason.',
  CANCEL: 'Take back its approval before its time.',
  ROLL_BACK: 'Write a draft with the prices before.',
});

@ObjectType('PriceDraft', {
  description: 'Price changes that someone proposes; real once a second person approves them.',
})
@Directive('@key(fields: "id")')
export class PriceDraftType {
  @Field(() => ID, { description: 'Id of the draft.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Why the prices should change.' })
  rationale!: string;

  @Field(() => PriceDraftStatusEnum, { description: 'Where it stands.' })
  status!: DraftStatus;

  @Field(() => PriceDraftSourceEnum, { description: 'Where it comes from.' })
  source!: DraftSource;

  @Field(() => CatalogActorType, { description: 'Who wrote it; never the one who approves it.' })
  author!: CatalogActorType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or rejected.' })
  decidedAt!: Date | null;

  @Field(() => CatalogActorType, { nullable: true, description: 'Who approved or rejected it.' })
  decidedBy!: CatalogActorType | null;

  @Field(() => [PriceDraftEvidenceType], { description: 'What the proposal rests on.' })
  evidence!: DraftEvidence[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Instant that it was approved for; null for at once.' })
  activateAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its prices came into force.' })
  appliedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it waits for a decision.' })
  expiresAt!: Date | null;

  /** For the resolver of `rollbackOf`. */
  rollbackOfId!: string | null;

  @Field(() => PriceDraftFailureType, { nullable: true, description: 'Why its activation applied nothing.' })
  failure!: DraftFailure | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or cancelled.' })
  reason!: string | null;

  @Field(() => Int, { description: 'How many prices it proposes.' })
  lineCount!: number;

  @Field(() => GuardrailOutcomeEnum, {
    description: 'Weightiest verdict over all lines, as of the last write, submission or decision.',
  })
  worstVerdict!: GuardrailOutcome;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: PriceDraftConnection } = connectionOf(PriceDraftType, 'PriceDraft');

@ObjectType('PriceDraftCheck', { description: 'What stands against a draft at this moment, over all its lines.' })
export class PriceDraftCheckType {
  @Field(() => Int, { description: 'Lines that a guardrail blocks.' })
  blocked!: number;

  @Field(() => Int, { description: 'Lines that break a guardrail which asks for approval.' })
  needApproval!: number;

  @Field(() => Int, { description: 'Lines that break a guardrail which only warns.' })
  warned!: number;

  @Field(() => Int, { description: 'Lines close to a limit.' })
  near!: number;

  @Field(() => Int, { description: 'Lines whose price changed since they were written.' })
  superseded!: number;
}
