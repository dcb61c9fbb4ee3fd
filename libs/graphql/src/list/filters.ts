import type { Type } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar } from '../scalars/scalars.ts';

/** Bounds of a range, each optional. */
export interface RangeOf<T> {
  gte?: T | null;
  gt?: T | null;
  lte?: T | null;
  lt?: T | null;
}

/** The operators that a filter can have; each filter type offers some of them. */
export interface FilterOf<T> {
  eq?: T | null;
  oneOf?: T[] | null;
  contains?: string | null;
  isNull?: boolean | null;
  range?: RangeOf<T> | null;
}

type Operator = keyof FilterOf<unknown>;

const ABOUT: Record<Operator, string> = {
  eq: 'Equal to this.',
  oneOf: 'Equal to one of these, at most 100.',
  contains: 'Contains this text; case does not matter.',
  isNull: 'Whether there is no value.',
  range: 'Between these bounds.',
};

function rangeInput(name: string, scalar: () => object): Type {
  class RangeInput {}
  Object.defineProperty(RangeInput, 'name', { value: `${name}Range` });
  const bounds = { gte: 'At least.', gt: 'More than.', lte: 'At most.', lt: 'Less than.' };
  for (const [bound, description] of Object.entries(bounds))
    Field(scalar as () => Type, { nullable: true, description })(RangeInput.prototype, bound);
  InputType(`${name}Range`, { description: 'Bounds of a range; give one or two.' })(RangeInput);
  return RangeInput;
}

/** Makes a filter input of a scalar or enum with the given operators. */
export function filterOf<T>(name: string, scalar: () => object, operators: readonly Operator[]): Type<FilterOf<T>> {
  class FilterInput {}
  Object.defineProperty(FilterInput, 'name', { value: name });
  const range = operators.includes('range') ? rangeInput(name, scalar) : undefined;
  const types: Record<Operator, () => unknown> = {
    eq: scalar,
    oneOf: () => [scalar()],
    contains: () => String,
    isNull: () => Boolean,
    range: () => range,
  };
  for (const operator of operators)
    Field(types[operator] as () => Type, { nullable: true, description: ABOUT[operator] })(
      FilterInput.prototype,
      operator,
    );
  InputType(name, { description: 'Conditions on one field; all given ones must hold.' })(FilterInput);
  return FilterInput as Type<FilterOf<T>>;
}

/** A filter of an enum: eq, oneOf, isNull. */
export function enumFilterOf<T>(name: string, enumType: object): Type<FilterOf<T>> {
  return filterOf<T>(name, () => enumType, ['eq', 'oneOf', 'isNull']);
}

export const StringFilter = filterOf<string>('StringFilter', () => String, ['eq', 'oneOf', 'contains', 'isNull']);
export const IdFilter = filterOf<string>('IdFilter', () => ID, ['eq', 'oneOf', 'isNull']);
export const BooleanFilter = filterOf<boolean>('BooleanFilter', () => Boolean, ['eq', 'isNull']);
export const IntFilter = filterOf<number>('IntFilter', () => Int, ['eq', 'oneOf', 'range', 'isNull']);
export const DecimalFilter = filterOf<string>('DecimalFilter', () => DecimalScalar, ['eq', 'oneOf', 'range', 'isNull']);
export const DateTimeFilter = filterOf<Date>('DateTimeFilter', () => DateTimeScalar, ['eq', 'range', 'isNull']);

export type StringFilter = FilterOf<string>;
export type IdFilter = FilterOf<string>;
export type BooleanFilter = FilterOf<boolean>;
export type IntFilter = FilterOf<number>;
export type DecimalFilter = FilterOf<string>;
export type DateTimeFilter = FilterOf<Date>;

/** Base of a where-input: extend it with filter fields and decorate the class with `@WhereInput`. */
export abstract class Where<Self> {
  AND?: Self[] | null;
  OR?: Self[] | null;
  NOT?: Self | null;
}

/** Declares a where-input: its own filter fields plus AND, OR and NOT of itself. */
export function WhereInput(name: string, description: string): ClassDecorator {
  return (target) => {
    const self = target as unknown as Type;
    const describe = (text: string) => ({ nullable: true, description: `${text}; nested at most 3 levels.` });
    Field(() => [self], describe('All of these hold'))(self.prototype, 'AND');
    Field(() => [self], describe('At least one of these holds'))(self.prototype, 'OR');
    Field(() => self, describe('This does not hold'))(self.prototype, 'NOT');
    InputType(name, { description })(self);
  };
}
