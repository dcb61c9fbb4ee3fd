/** Somebody who can get leads, as the roster and the open leads say at one moment. */
export interface Assignee {
  readonly userId: string;
  readonly active: boolean;
  readonly onDuty: boolean;
  /** Away until then, whatever `onDuty` says. */
  readonly awayUntil: Date | null;
  /** Most open leads at a time; null for no limit. */
  readonly capacity: number | null;
  readonly openLeads: number;
  /** Countries (`DE`) or begins of postal codes (`DE-80`); empty for everywhere. */
  readonly territories: readonly string[];
  /** Turn of the last lead that they got; 0 before the first. */
  readonly turn: number;
}

/** Where a lead comes from, as far as it is known. */
export interface LeadPlace {
  readonly country: string | null;
  readonly postalCode: string | null;
}

/** Whether somebody's territories include a place; other rules of territories (cells, polygons) have the same form. */
export type Covers = (territories: readonly string[], place: LeadPlace) => boolean;

/** Territories by country and begin of the postal code. */
export const coversPlace: Covers = (territories, { country, postalCode }) => {
  if (territories.length === 0) return true;
  if (country === null) return false;
  const compact = (postalCode ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return territories.some((territory) => {
    const [land = '', begin] = territory.toUpperCase().split('-');
    return land === country.toUpperCase() && (begin === undefined || compact.startsWith(begin));
  });
};

/** Why somebody gets no lead now; null where they can. */
export function unfit(one: Assignee, place: LeadPlace, now: Date, covers: Covers = coversPlace): string | null {
  if (!one.active) return 'INACTIVE';
  if (!one.onDuty || (one.awayUntil !== null && one.awayUntil > now)) return 'OFF_DUTY';
  if (one.capacity !== null && one.openLeads >= one.capacity) return 'OVER_CAPACITY';
  return covers(one.territories, place) ? null : 'OTHER_TERRITORY';
}

/**
 * Who gets the lead: of those who can, the one whose last lead lies furthest back. Between two leads of one person everybody
 * else who could all the while got exactly one, so that two people who can over any stretch differ by at most one lead (CRM-9);
 * who comes back after days off gets one at once and no flood. Null where nobody can.
 */
export function decideAssignee(
  roster: readonly Assignee[],
  place: LeadPlace,
  now: Date,
  covers: Covers = coversPlace,
): string | null {
  const [first] = roster
    .filter((one) => unfit(one, place, now, covers) === null)
    .sort((a, b) => a.turn - b.turn || (a.userId < b.userId ? -1 : 1));
  return first?.userId ?? null;
}
