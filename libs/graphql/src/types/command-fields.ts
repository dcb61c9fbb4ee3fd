import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Min } from 'class-validator';

/** A field of an input with the id of something. */
export function IdField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { description }),
    IsUUID(),
  );
}

/** A field of an input with the version that the caller decided on. */
export function VersionField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
    Min(1),
  );
}

/** A field of an input with the caller's own name of this very command: a repeat does nothing twice. */
export function IdempotencyKeyField(): PropertyDecorator {
  const description = 'Any text of yours: a repeat with the same key does nothing twice.';
  return applyDecorators(
    Field(() => ID, { description }),
    Length(1, 200),
  );
}
