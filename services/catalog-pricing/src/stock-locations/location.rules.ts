import { DomainError } from '@mh-os/kernel';
import { COUNTERPARTS } from '../stock/movement.rules.ts';

/** What kinds of places there are. */
export const locationKinds = {
  WAREHOUSE: 'A warehouse or shop of the brand.',
  STAND: 'A stand at a partner.',
  PARTNER: "A partner's own store.",
  IN_TRANSIT: 'On its way between two places.',
  VIRTUAL: 'The other side of what comes and goes: suppliers, customers, losses.',
} as const;
export type LocationKind = keyof typeof locationKinds;

/** Kinds that people make. */
export type OwnLocationKind = Exclude<LocationKind, 'IN_TRANSIT' | 'VIRTUAL'>;

export interface LocationDraft {
  readonly code: string;
  readonly name: string;
  readonly kind: OwnLocationKind;
  readonly partnerId?: string | null;
  readonly sellable?: boolean | null;
}

/** Decides a new location: what lies with partners is out of the sellable quantity unless somebody says otherwise (S6). */
export function decideLocation(draft: LocationDraft): { sellable: boolean } {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(draft.code) || draft.code.length > 40)
    throw new DomainError(
      'LOCATION_CODE_MALFORMED',
      'A location code has up to 40 lower-case letters, digits and single hyphens, and starts with a letter.',
      { path: ['code'] },
    );
  if ((COUNTERPARTS as readonly string[]).includes(draft.code))
    throw new DomainError('LOCATION_CODE_TAKEN', `The code ${draft.code} is kept for a place that every brand has.`, {
      path: ['code'],
    });
  assertName(draft.name);
  if (draft.kind === 'PARTNER' && !draft.partnerId)
    throw new DomainError('LOCATION_PARTNER_REQUIRED', "A partner's store needs the partner whose it is.", {
      path: ['partnerId'],
    });
  return { sellable: draft.sellable ?? draft.kind === 'WAREHOUSE' };
}

export function assertName(name: string): void {
  if (!name.trim() || name.length > 120)
    throw new DomainError('LOCATION_NAME_INVALID', 'A location has a name of at most 120 characters.', {
      path: ['name'],
    });
}

/** Refuses to change what the house keeps, and to close a place where something still lies. */
export function assertChangeable(kind: LocationKind, closing: boolean, pieces: number): void {
  if (kind === 'VIRTUAL' || kind === 'IN_TRANSIT')
    throw new DomainError('LOCATION_FIXED', 'This place belongs to every brand: it cannot be changed.');
  if (closing && pieces !== 0)
    throw new DomainError(
      'LOCATION_NOT_EMPTY',
      `There are ${pieces} pieces on hand or reserved: move them first, then close the location.`,
      { path: ['active'], details: { pieces } },
    );
}

/** Refuses what does not move any more or cannot be used by hand. */
export function assertUsable(location: {
  readonly kind: LocationKind;
  readonly active: boolean;
  readonly code: string;
}): void {
  if (location.kind === 'VIRTUAL' || location.kind === 'IN_TRANSIT')
    throw new DomainError('LOCATION_FIXED', `${location.code} is no place that goods are kept in.`);
  if (!location.active)
    throw new DomainError('LOCATION_CLOSED', `The location ${location.code} is closed: open it again first.`);
}
