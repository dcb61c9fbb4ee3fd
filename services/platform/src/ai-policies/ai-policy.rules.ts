import { type AiAutonomy, type AiDirector, aiDirectors, type RedactionClass, redactionClasses } from '@mh-os/contracts';
import { DomainError, Money } from '@mh-os/kernel';

/** What AI may do in a brand. */
export interface AiPolicy {
  readonly directors: readonly AiDirector[];
  readonly autonomy: AiAutonomy;
  readonly spendPerDay: Money;
  readonly spendPerMonth: Money;
  readonly models: readonly string[];
  readonly redaction: readonly RedactionClass[];
}

const MODEL = /^[a-z0-9][a-z0-9._:/-]{0,99}$/;
const MAX_MODELS = 50;

/** Names of a catalogue, in its order. */
export const directorsInOrder = Object.keys(aiDirectors) as AiDirector[];
export const redactionInOrder = Object.keys(redactionClasses) as RedactionClass[];

/** What holds until somebody decides: nobody works, nothing is spent, no model is asked and everything is redacted. */
export function strictest(currency: string): AiPolicy {
  const nothing = Money.of(0n, currency);
  return {
    directors: [],
    autonomy: 'OBSERVE',
    spendPerDay: nothing,
    spendPerMonth: nothing,
    models: [],
    redaction: redactionInOrder,
  };
}

const inOrder = <T>(wanted: readonly T[], all: readonly T[]): T[] => all.filter((one) => wanted.includes(one));

/** Refuses what could not be kept to; gives the policy back in the order of its catalogues and without repeats. */
export function checkPolicy(policy: AiPolicy): AiPolicy {
  const { spendPerDay, spendPerMonth } = policy;
  const spend = (message: string, field: string) => new DomainError('AI_SPEND_INVALID', message, { path: [field] });
  if (spendPerDay.currency !== spendPerMonth.currency) throw spend('Both limits are of one currency.', 'spendPerMonth');
  if (spendPerDay.minorUnits < 0n) throw spend('A limit is not negative; zero spends nothing.', 'spendPerDay');
  if (spendPerMonth.minorUnits < spendPerDay.minorUnits)
    throw spend(`The limit of a month is at least that of a day, ${spendPerDay.decimal}.`, 'spendPerMonth');
  const models = [...new Set(policy.models)].sort();
  if (models.length > MAX_MODELS)
    throw new DomainError('AI_MODEL_INVALID', `At most ${MAX_MODELS} models.`, { path: ['models'] });
  const wrong = models.find((model) => !MODEL.test(model));
  if (wrong !== undefined)
    throw new DomainError(
      'AI_MODEL_INVALID',
      `"${wrong}" names no model: at most 100 lower-case letters, digits and . _ : / -, such as ollama/llama3.1:8b.`,
      { path: ['models'] },
    );
  return {
    ...policy,
    models,
    directors: inOrder(policy.directors, directorsInOrder),
    redaction: inOrder(policy.redaction, redactionInOrder),
  };
}

/** A policy as its history tells it, field by field. */
export function toldOf(policy: AiPolicy): Record<string, string> {
  const { directors, autonomy, spendPerDay, spendPerMonth, models, redaction } = policy;
  const money = ({ decimal, currency }: Money): string => `${decimal} ${currency}`;
  return {
    directors: directors.join(', '),
    autonomy,
    spendPerDay: money(spendPerDay),
    spendPerMonth: money(spendPerMonth),
    models: models.join(', '),
    redaction: redaction.join(', '),
  };
}
