/** A table whose rows belong to a person and go along when the person is merged into another. */
export interface ChildTable {
  readonly table: string;
  readonly column: string;
  /** Columns that are unique together with the person: rows that the survivor has already stay where they are. */
  readonly uniqueBy?: readonly string[];
  /** Whether a person has at most one main row here: moved ones are not it. */
  readonly hasPrimary?: boolean;
}

const tables: ChildTable[] = [];

/** Says that rows of a table go along with a person; once, when a feature is loaded. */
export function registerChildTable(child: ChildTable): void {
  if (!tables.some(({ table, column }) => table === child.table && column === child.column)) tables.push(child);
}

/** All that go along, in one order for everybody, so that crossed merges lock alike. */
export function childTables(): readonly ChildTable[] {
  return [...tables].sort((a, b) => (a.table + a.column < b.table + b.column ? -1 : 1));
}

registerChildTable({ table: 'person_email', column: 'person_id', hasPrimary: true });
registerChildTable({ table: 'person_phone', column: 'person_id', uniqueBy: ['number'] });
registerChildTable({ table: 'postal_address', column: 'person_id', uniqueBy: ['kind', 'match_key'] });
registerChildTable({ table: 'person_reference', column: 'person_id' });
registerChildTable({ table: 'company_person', column: 'person_id' });
registerChildTable({ table: 'person_order', column: 'person_id' });
registerChildTable({ table: 'timeline_entry', column: 'person_id' });
registerChildTable({ table: 'crm_note', column: 'person_id' });
registerChildTable({ table: 'crm_task', column: 'person_id' });
registerChildTable({ table: 'lead', column: 'person_id' });
registerChildTable({ table: 'deal', column: 'person_id' });
// Of two who are in one journey the survivor goes on; the other is taken out (journeys/journeys.consumer.ts).
registerChildTable({ table: 'journey_enrolment', column: 'person_id', uniqueBy: ['journey_id'] });
registerChildTable({ table: 'crm_message', column: 'person_id', uniqueBy: ['source_type', 'source_id', 'step'] });
registerChildTable({ table: 'segment_member', column: 'person_id', uniqueBy: ['segment_id'] });
registerChildTable({ table: 'behaviour_event', column: 'person_id' });
registerChildTable({ table: 'loyalty_fact', column: 'person_id' });
registerChildTable({ table: 'rfm_score', column: 'person_id', uniqueBy: [] });
