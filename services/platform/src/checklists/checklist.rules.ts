/** One step of a new brand's first days. */
export enum ChecklistStep {
  SERVICES = 'SERVICES',
  SETTINGS = 'SETTINGS',
  IDENTITY = 'IDENTITY',
  RULES = 'RULES',
  PEOPLE = 'PEOPLE',
  SECOND_FACTOR = 'SECOND_FACTOR',
  PRODUCTS = 'PRODUCTS',
  GUARDRAIL = 'GUARDRAIL',
  PRICES = 'PRICES',
}

/** What the steps are judged by. */
export interface ChecklistFacts {
  readonly vatId: string | null;
  readonly vatRegime: string;
  readonly voice: string | null;
  readonly keywords: number;
  readonly rulesVersion: number;
  readonly members: number;
  /** Owners who sign in with a password alone. */
  readonly ownersWithoutFactor: number;
  /** Services that have not given the brand its defaults yet. */
  readonly servicesOpen: number;
  readonly products: boolean;
  readonly guardrails: boolean;
  readonly prices: boolean;
}

/** A step with whether it is done and where to do it. */
export interface ChecklistItem {
  readonly step: ChecklistStep;
  readonly done: boolean;
  readonly link: string;
}

/** The steps in the order in which they make sense. */
export function checklistOf(facts: ChecklistFacts): ChecklistItem[] {
  const item = (step: ChecklistStep, link: string, done: boolean): ChecklistItem => ({ step, link, done });
  return [
    item(ChecklistStep.SERVICES, '/brand?tab=services', facts.servicesOpen === 0),
    item(ChecklistStep.SETTINGS, '/brand', facts.vatId !== null || facts.vatRegime === 'SMALL_BUSINESS'),
    item(ChecklistStep.IDENTITY, '/brand?tab=identity', Boolean(facts.voice) && facts.keywords > 0),
    item(ChecklistStep.RULES, '/brand?tab=rules', facts.rulesVersion > 0),
    item(ChecklistStep.PEOPLE, '/people', facts.members > 1),
    item(ChecklistStep.SECOND_FACTOR, '/people', facts.ownersWithoutFactor === 0),
    item(ChecklistStep.PRODUCTS, '/imports/new', facts.products),
    item(ChecklistStep.GUARDRAIL, '/guardrails?edit=new', facts.guardrails),
    item(ChecklistStep.PRICES, '/drafts', facts.prices),
  ];
}
