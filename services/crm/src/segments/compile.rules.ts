import type { Condition, Filter } from './filter.rules.ts';
import { segmentField, type SegmentField } from './fields.ts';

/** One condition on people `p` with its parameters; text of ours only, values of callers are parameters. */
export interface CompiledFilter {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** How rows about people are looked at: as sets that are made once, for everybody; or person by person, for few of them. */
export type Reading = 'sets' | 'each';

/** Compiles a checked filter. `now` and `zone` say what days are; `offset` is the number of parameters before. */
export function compileFilter(
  filter: Filter,
  { now, zone }: { now: Date; zone: string },
  offset = 0,
  reading: Reading = 'sets',
): CompiledFilter {
  const params: unknown[] = [now, zone];
  const bind = (value: unknown, type: string): string => `$${offset + params.push(value)}::${type}`;
  const compiler = new Compiler(bind, `$${offset + 1}::timestamptz`, `$${offset + 2}::text`, reading);
  const sql = compiler.node(filter);
  // Also where no condition asks for them: a parameter that is not used has no type.
  return { sql: `(${sql} AND $${offset + 1}::timestamptz IS NOT NULL AND $${offset + 2}::text IS NOT NULL)`, params };
}

const OF_ONE = 'x.brand_id = p.brand_id AND x.person_id = p.id';

class Compiler {
  private readonly today: string;

  constructor(
    private readonly bind: (value: unknown, type: string) => string,
    now: string,
    private readonly zone: string,
    private readonly reading: Reading,
  ) {
    this.today = `(${now} AT TIME ZONE ${zone})::date`;
  }

  node(filter: Filter): string {
    if ('all' in filter) return this.joined(filter.all, ' AND ', 'true');
    if ('any' in filter) return this.joined(filter.any, ' OR ', 'false');
    if ('not' in filter) return `NOT ${this.node(filter.not)}`;
    return this.condition(filter, segmentField(filter.field)!);
  }

  private joined(parts: readonly Filter[], word: string, none: string): string {
    return parts.length === 0 ? none : `(${parts.map((part) => this.node(part)).join(word)})`;
  }

  /** Always true or false: what is not known fits nothing but isNull, so that NOT means what people read. */
  private condition(condition: Condition, field: SegmentField): string {
    const { source } = field;
    if (source.from === 'members') return this.member(condition);
    if (source.from === 'custom') return this.custom(condition);
    if (source.from === 'row') return `coalesce(${this.test(condition, field, this.zoned(source.sql))}, false)`;
    if (source.from === 'each') return this.each(condition, field, source);
    return this.total(condition, field, source);
  }

  private member({ value }: Condition): string {
    return this.among('segment_member x', `x.segment_id = ${this.bind(value, 'uuid')}`);
  }

  /** Whether somebody has such a row. */
  private among(table: string, where: string, has = true): string {
    if (this.reading === 'sets')
      return `p.id ${has ? 'IN' : 'NOT IN'} (SELECT x.person_id FROM ${table} WHERE ${where} AND x.person_id IS NOT NULL)`;
    // No EXISTS: the planner may take that for a set again.
    return `(SELECT true FROM ${table} WHERE ${OF_ONE} AND ${where} LIMIT 1) IS ${has ? 'TRUE' : 'NOT TRUE'}`;
  }

  private each(
    condition: Condition,
    field: SegmentField,
    source: Extract<SegmentField['source'], { from: 'each' }>,
  ): string {
    const where = [source.where ?? 'true', ...this.limits(condition, source.at)].join(' AND ');
    // Nothing known is: no row with a value.
    if (condition.op === 'isNull') {
      const known = field.kind === 'tags' ? `cardinality(${source.sql}) > 0` : `${source.sql} IS NOT NULL`;
      return this.among(source.table, `${where} AND ${known}`, condition.value !== true);
    }
    return this.among(source.table, `${where} AND ${this.test(condition, field, source.sql)}`);
  }

  /** People without a row have a value as well: where it fits, those are left out whose rows do not. */
  private total(
    condition: Condition,
    field: SegmentField,
    source: Extract<SegmentField['source'], { from: 'total' }>,
  ): string {
    const limits = this.limits(condition, source.at);
    if (field.needsEvent) limits.push(`x.event = ${this.bind(condition.event, 'text')}`);
    if (field.money) limits.push(`x.currency = ${this.bind(condition.currency ?? 'EUR', 'text')}`);
    const where = [source.where ?? 'true', ...limits].join(' AND ');
    const test = this.test(condition, field, this.zoned(source.sql));
    if (this.reading === 'each')
      return `coalesce((SELECT ${test} FROM ${source.table} WHERE ${OF_ONE} AND ${where}), false)`;
    const groups = `SELECT x.person_id FROM ${source.table} WHERE ${where} AND x.person_id IS NOT NULL GROUP BY x.person_id HAVING`;
    const emptyFits = fitsEmpty(condition, source.empty);
    return emptyFits ? `p.id NOT IN (${groups} NOT (${test}))` : `p.id IN (${groups} ${test})`;
  }

  private limits({ withinDays }: Condition, at: string | undefined): string[] {
    if (withinDays === undefined || at === undefined) return [];
    const first = dayBegins(`(${this.today} - ${this.bind(withinDays, 'int')} + 1)`, this.zone);
    return [`${at} >= ${first} AND ${at} < ${dayBegins(`(${this.today} + 1)`, this.zone)}`];
  }

  private zoned(sql: string): string {
    return sql.replaceAll('$zone', this.zone);
  }

  private test({ op, value }: Condition, { kind }: SegmentField, sql: string): string {
    if (op === 'isNull')
      return `(${kind === 'tags' ? `cardinality(${sql}) = 0` : `${sql} IS NULL`}) = ${this.bind(value, 'boolean')}`;
    if (kind === 'boolean') return `${sql} = ${this.bind(value, 'boolean')}`;
    if (kind === 'tags')
      return op === 'has' ? `${this.bind(value, 'text')} = ANY (${sql})` : `${sql} && ${this.bind(value, 'text[]')}`;
    if (kind === 'day') return this.day(op, value, sql);
    return kind === 'number' ? this.number(op, value, sql) : this.text(op, value, sql);
  }

  private text(op: string, value: unknown, sql: string): string {
    if (op === 'oneOf') return `lower(${sql}) = ANY (SELECT lower(v) FROM unnest(${this.bind(value, 'text[]')}) v)`;
    const wanted = `lower(${this.bind(value, 'text')})`;
    if (op === 'contains') return `strpos(lower(${sql}), ${wanted}) > 0`;
    return op === 'startsWith' ? `starts_with(lower(${sql}), ${wanted})` : `lower(${sql}) = ${wanted}`;
  }

  private number(op: string, value: unknown, sql: string): string {
    if (op === 'between') {
      const [low, high] = value as [number, number];
      return `${sql} BETWEEN ${this.bind(low, 'numeric')} AND ${this.bind(high, 'numeric')}`;
    }
    return `${sql} ${op === 'atLeast' ? '>=' : op === 'atMost' ? '<=' : '='} ${this.bind(value, 'numeric')}`;
  }

  private day(op: string, value: unknown, sql: string): string {
    if (op === 'withinDays') {
      return `${sql} > ${this.today} - ${this.bind(value, 'int')} AND ${sql} <= ${this.today}`;
    }
    if (op === 'olderThanDays') return `${sql} <= ${this.today} - ${this.bind(value, 'int')}`;
    return `${sql} ${op === 'on' ? '=' : op === 'before' ? '<' : '>'} ${this.bind(value, 'date')}`;
  }

  private custom({ field, op, value }: Condition): string {
    const json = `p.custom -> ${this.bind(field.slice('custom.'.length), 'text')}`;
    const plain = `(${json} #>> '{}')`;
    if (op === 'isNull') return `(coalesce(jsonb_typeof(${json}), 'null') = 'null') = ${this.bind(value, 'boolean')}`;
    const number = `CASE WHEN jsonb_typeof(${json}) = 'number' THEN ${plain}::numeric END`;
    const kept = `CASE WHEN jsonb_typeof(${json}) = 'string' THEN ${plain} END`;
    if (typeof value === 'number') return `coalesce(${this.number(op, value, number)}, false)`;
    if (typeof value === 'boolean') return `coalesce(${json} = to_jsonb(${this.bind(value, 'boolean')}), false)`;
    return `coalesce(${this.text(op, value, kept)}, false)`;
  }
}

/** When a day begins, as SQL: worked out once, where the day of each row would be worked out a million times. Where the clock goes
 * back over midnight there are two, and the first is an hour after eleven. */
export function dayBegins(day: string, zone: string): string {
  const midnight = `${day}::timestamp`;
  return `least(${midnight} AT TIME ZONE ${zone}, (${midnight} - interval '1 hour') AT TIME ZONE ${zone} + interval '1 hour')`;
}

/** Whether people without rows fit: they have the value `empty`, or none. */
export function fitsEmpty({ op, value }: Condition, empty: number | null): boolean {
  if (op === 'isNull') return (empty === null) === value;
  if (empty === null || op === 'withinDays') return false;
  if (op === 'between') return (value as [number, number])[0] <= empty && empty <= (value as [number, number])[1];
  const wanted = value as number;
  return op === 'atLeast' ? empty >= wanted : op === 'atMost' ? empty <= wanted : empty === wanted;
}
