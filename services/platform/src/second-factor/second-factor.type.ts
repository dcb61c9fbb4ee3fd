import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('SecondFactor', { description: "How it stands with the caller's second factor." })
export class SecondFactorType {
  @Field(() => Boolean, { description: 'Whether sign-in asks for a code.' })
  on!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when.' })
  since!: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft!: number;
}

@ObjectType('SecondFactorEnrolment', { description: 'What an authenticator app needs to know; shown once.' })
export class SecondFactorEnrolmentType {
  @Field(() => String, { description: 'The secret in Base32, to type where no camera is at hand.' })
  secret!: string;

  @Field(() => String, { description: 'The otpauth address that the QR code holds.' })
  uri!: string;

  @Field(() => String, { description: 'The QR code as SVG.' })
  qrSvg!: string;
}

@ObjectType({ description: 'Outcome of beginning to set up a second factor.' })
export class StartSecondFactorPayload extends MutationPayload {
  @Field(() => SecondFactorEnrolmentType, { nullable: true, description: 'What to scan or type into the app.' })
  enrolment?: SecondFactorEnrolmentType;
}

@ObjectType({ description: 'Outcome of a change that gives out recovery codes.' })
export class RecoveryCodesPayload extends MutationPayload {
  @Field(() => [String], { nullable: true, description: 'Each signs in once, should the app be lost. Shown only now.' })
  recoveryCodes?: string[];
}

@ObjectType({ description: 'Outcome of switching the second factor off.' })
export class DisableSecondFactorPayload extends MutationPayload {
  @Field(() => SecondFactorType, { nullable: true, description: 'How it stands now.' })
  secondFactor?: SecondFactorType;
}
