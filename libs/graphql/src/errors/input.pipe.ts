import { DomainError } from '@mh-os/kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance, Type as TypeOf } from 'class-transformer';
import { getMetadataStorage, validate, ValidateNested, type ValidationError } from 'class-validator';

/** Declares a field that holds another input class, or a list of them, whose rules shall be checked too. */
export function Nested(type: () => Type): PropertyDecorator {
  return (target, property) => {
    TypeOf(type)(target, property);
    // `each` checks single objects as well as lists.
    ValidateNested()(target, property);
  };
}

function flatten(error: ValidationError, base: readonly string[]): DomainError[] {
  const path = [...base, error.property];
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
    const { code, ...details } = (error.contexts?.[rule] ?? {}) as { code?: string };
    return new DomainError(code ?? 'VALIDATION_FAILED', `${message}.`, { path, details });
  });
  // One broken rule may break its neighbours of the same code; one message is enough.
  const distinct = own.filter(
    (each, i) => own.findIndex((o) => o.code === each.code && o.message === each.message) === i,
  );
  return [...distinct, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

/** Checks the class-validator rules of arguments. Each broken rule becomes a DomainError with its path in the input. */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly ruled = new Map<Type, boolean>();

  async transform(value: unknown, { metatype, data, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || !metatype || typeof value !== 'object' || value === null) return value;
    if (!this.hasRules(metatype)) return value;
    const instance = plainToInstance(metatype, value) as object;
    // What may be left out says the schema alone: rules are about values that are there.
    const errors = await validate(instance, { forbidUnknownValues: false, skipMissingProperties: true });
    if (errors.length === 0) return instance;
    // The one argument of a mutation is called `input`; paths start inside of it.
    const base = data === undefined || data === 'input' ? [] : [data];
    throw new AggregateError(errors.flatMap((error) => flatten(error, base)));
  }

  private hasRules(metatype: Type): boolean {
    const known = this.ruled.get(metatype);
    if (known !== undefined) return known;
    const has = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false).length > 0;
    this.ruled.set(metatype, has);
    return has;
  }
}
