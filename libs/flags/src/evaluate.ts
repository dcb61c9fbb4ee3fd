import { holds } from './conditions.ts';
import type { Evaluation, Flag, FlagContext, Reason, Serve, Share } from './flag.ts';
import { bucketOf } from './hash.ts';

/** How flags that others depend on are found. */
export type FlagLookup = (key: string) => Flag | undefined;

/** Deepest chain of prerequisites; a set that was checked when written has no rings. */
export const MAX_CHAIN = 5;

const none: FlagLookup = () => undefined;

/**
 * Evaluates a flag for a caller: a pure function of the flag's version and the context (ADM-5). In order: off, prerequisites,
 * the brand's own override, the rules, everybody else. Gateway, services and console all call this one.
 */
export function evaluate(flag: Flag, context: FlagContext, lookup: FlagLookup = none): Evaluation {
  return decide(flag, context, lookup, 0);
}

function decide(flag: Flag, context: FlagContext, lookup: FlagLookup, depth: number): Evaluation {
  if (!flag.enabled) return end(flag, flag.offVariant, 'OFF');
  if (!ready(flag, context, lookup, depth)) return end(flag, flag.offVariant, 'PREREQUISITE');
  const { brandId } = context;
  const own =
    typeof brandId === 'string' && Object.hasOwn(flag.overrides, brandId) ? flag.overrides[brandId] : undefined;
  if (own)
    return own.enabled
      ? served(flag, own.serve, context, { reason: 'OVERRIDE' })
      : end(flag, flag.offVariant, 'OVERRIDE_OFF');
  const rule = flag.rules.find(({ conditions }) => conditions.every((condition) => holds(condition, context)));
  if (rule) return served(flag, rule.serve, context, { reason: 'RULE', ruleId: rule.id });
  return served(flag, flag.otherwise, context, { reason: 'OTHERWISE' });
}

function ready(flag: Flag, context: FlagContext, lookup: FlagLookup, depth: number): boolean {
  return flag.prerequisites.every(({ flagKey, variants }) => {
    const other = depth < MAX_CHAIN ? lookup(flagKey) : undefined;
    return other !== undefined && variants.includes(decide(other, context, lookup, depth + 1).variant);
  });
}

interface Why {
  readonly reason: Reason;
  readonly ruleId?: string;
  readonly bucket?: number;
}

function served(flag: Flag, serve: Serve, context: FlagContext, why: Why): Evaluation {
  if ('variant' in serve) return end(flag, serve.variant, why.reason, why);
  const unit = serve.bucketBy === 'BRAND' ? context.brandId : context.userId;
  if (unit === undefined || unit === null || unit === '') return end(flag, flag.offVariant, 'NO_BUCKET', why);
  const bucket = bucketOf(flag.key, flag.salt, unit);
  return end(flag, shareOf(serve.shares, bucket) ?? flag.offVariant, why.reason, { ...why, bucket });
}

/** The share that a bucket falls into. A share that grows keeps everybody it had: the buckets before it stay where they are. */
function shareOf(shares: readonly Share[], bucket: number): string | undefined {
  let upTo = 0;
  for (const { variant, weight } of shares) {
    upTo += weight;
    if (bucket < upTo) return variant;
  }
  return undefined;
}

function end(flag: Flag, variant: string, reason: Reason, more: Partial<Why> = {}): Evaluation {
  const { key, version } = flag;
  const found = flag.variants.find((candidate) => candidate.key === variant);
  const { ruleId, bucket } = more;
  const facts = { ...(ruleId === undefined ? {} : { ruleId }), ...(bucket === undefined ? {} : { bucket }) };
  // A set that was checked when written has no such flag; a reader of a newer form of it must not fall over.
  if (!found) return { key, version, value: null, variant, reason: 'BROKEN', ...facts };
  return { key, version, value: found.value, variant, reason, ...facts };
}
