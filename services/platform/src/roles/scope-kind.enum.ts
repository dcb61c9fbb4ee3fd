import type { ScopeKind } from '@mh-os/contracts';
import { registerEnumType } from '@nestjs/graphql';

/** What a membership can be bound to, as the graph names it; the values are those of contracts. */
export const ScopeKindEnum = { PARTNER: 'partner', TERRITORY: 'territory' } as const satisfies Record<
  string,
  ScopeKind
>;

registerEnumType(ScopeKindEnum, {
  name: 'ScopeKind',
  description: 'What a person can be bound to.',
  valuesMap: {
    PARTNER: { description: 'Partner companies.' },
    TERRITORY: { description: 'Sales territories.' },
  },
});
