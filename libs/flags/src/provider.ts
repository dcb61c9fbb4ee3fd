import {
  type Client,
  ErrorCode,
  type EvaluationContext,
  type JsonValue,
  OpenFeature,
  type Provider,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import type { Attribute, Evaluation, FlagContext } from './flag.ts';
import type { FlagClient } from './flag-client.ts';

/** OpenFeature's flat context as ours: `targetingKey`, `brandId` and `roles` are the caller's own facts. */
export function fromOpenFeature(context: EvaluationContext): FlagContext {
  const { targetingKey, brandId, roles, ...rest } = context;
  const texts = Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : undefined;
  const attributes = Object.entries(rest).flatMap(([name, value]) => {
    const attribute = attributeOf(value);
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return {
    userId: targetingKey,
    brandId: typeof brandId === 'string' ? brandId : undefined,
    roles: texts,
    attributes: Object.fromEntries(attributes),
  };
}

function attributeOf(value: unknown): Attribute | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? (value as string[]) : undefined;
}

/** OpenFeature's names for our reasons. */
const reasons: Readonly<Record<Evaluation['reason'], string>> = {
  OFF: 'DISABLED',
  PREREQUISITE: 'DISABLED',
  OVERRIDE_OFF: 'DISABLED',
  OVERRIDE: 'TARGETING_MATCH',
  RULE: 'TARGETING_MATCH',
  OTHERWISE: 'DEFAULT',
  NO_BUCKET: 'DEFAULT',
  BROKEN: 'ERROR',
};

/** The platform's flags behind OpenFeature: what services and the gateway program against. */
export class FlagProvider implements Provider {
  readonly metadata = { name: 'mh-flags' } as const;
  readonly runsOn = 'server';
  private readonly flags: FlagClient;

  constructor(flags: FlagClient) {
    this.flags = flags;
  }

  resolveBooleanEvaluation(key: string, fallback: boolean, context: EvaluationContext) {
    return this.resolve(key, fallback, context, (value) => typeof value === 'boolean');
  }

  resolveStringEvaluation(key: string, fallback: string, context: EvaluationContext) {
    return this.resolve(key, fallback, context, (value) => typeof value === 'string');
  }

  resolveNumberEvaluation(key: string, fallback: number, context: EvaluationContext) {
    return this.resolve(key, fallback, context, (value) => typeof value === 'number');
  }

  resolveObjectEvaluation<T extends JsonValue>(key: string, fallback: T, context: EvaluationContext) {
    return this.resolve(key, fallback, context, (value) => typeof value === 'object');
  }

  private async resolve<T>(
    key: string,
    fallback: T,
    context: EvaluationContext,
    fits: (value: unknown) => boolean,
  ): Promise<ResolutionDetails<T>> {
    const found = this.flags.evaluate(key, fromOpenFeature(context));
    if (!found) return { value: fallback, reason: 'DEFAULT', errorCode: ErrorCode.FLAG_NOT_FOUND };
    const { value, variant, version, reason, ruleId, bucket } = found;
    if (reason === 'BROKEN') return { value: fallback, reason: 'ERROR', errorCode: ErrorCode.PARSE_ERROR };
    if (!fits(value)) return { value: fallback, reason: 'ERROR', errorCode: ErrorCode.TYPE_MISMATCH };
    const shared = bucket !== undefined;
    const flagMetadata = { version, ...(ruleId === undefined ? {} : { ruleId }), ...(shared ? { bucket } : {}) };
    return { value: value as T, variant, reason: shared ? 'SPLIT' : reasons[reason], flagMetadata };
  }
}

let domains = 0;

/** An OpenFeature client of its own over these flags: several gateways or services in one process do not mix. */
export function openFeatureOf(flags: FlagClient): Client {
  const domain = `mh-flags-${(domains += 1)}`;
  OpenFeature.setProvider(domain, new FlagProvider(flags));
  return OpenFeature.getClient(domain);
}
