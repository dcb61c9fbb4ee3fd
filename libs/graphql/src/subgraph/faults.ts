import { Logger } from '@nestjs/common';
import type { GraphQLError } from 'graphql';
import { isForeseen, rootCause } from '../errors/mask.ts';

const logger = new Logger('graphql');

/** Logs what will be masked; foreseen refusals are the caller's business, not an incident. */
export function logFaults(errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (isForeseen(error)) continue;
    const cause = rootCause(error);
    const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    logger.error(`${error.path?.join('.') ?? 'request'}: ${text}`);
  }
}
