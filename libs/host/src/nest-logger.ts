import { DomainError } from '@mh-os/kernel';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.ts';

/** Sends what Nest and its modules log to the JSON logger. */
export class NestLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(this.fields(rest), String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(this.fields(rest), String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const err = message instanceof Error ? message : undefined;
    // Nest reports every throw; a refusal that the domain foresees is an answer, not a fault.
    if (err instanceof DomainError) return this.logger.debug({ ...this.fields(rest), code: err.code }, err.message);
    this.logger.error({ ...this.fields(rest), err }, err ? err.message : String(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.fatal(this.fields(rest), String(message));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(this.fields(rest), String(message));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.trace(this.fields(rest), String(message));
  }

  /** Nest passes a stack and the name of the logging class behind the message. */
  private fields(rest: unknown[]): Record<string, unknown> {
    const texts = rest.filter((value): value is string => typeof value === 'string');
    const stack = texts.length > 1 ? texts[0] : undefined;
    return { context: texts.at(-1), stack, detail: rest.find((value) => value !== null && typeof value === 'object') };
  }
}
