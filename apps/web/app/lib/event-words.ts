/** What has happened to a record, as the log tells it. */
export interface ToldEvent {
  readonly action: string;
  readonly summary: string;
  readonly entity: { readonly type: string };
}

/** Looks a word up; undefined where there is none. */
export type WordLookup = (key: string, values?: Readonly<Record<string, string>>) => string | undefined;

/**
 * What happened, in the language on screen: by the event's own words; else by its record and what was done with it; and an
 * event of a service that this release does not know by its summary.
 */
export function eventWords({ action, summary, entity }: ToldEvent, word: WordLookup): string {
  const own = word(`activity.action.${action}`);
  if (own !== undefined) return own;
  const record = word(`activity.type.${entity.type}`);
  const step = word(`activity.step.${action.split('.').at(-1) ?? ''}`);
  return (record !== undefined && step !== undefined && word('activity.generic', { record, step })) || summary;
}
