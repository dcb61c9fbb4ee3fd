/** What a tab of a record is about. */
export interface RecordSubject {
  readonly kind: 'PERSON' | 'COMPANY' | 'DEAL';
  readonly id: string;
  /** Address of the record's page. */
  readonly at: string;
}

/** The subject as arguments of notes. */
export const notedOf = ({
  kind,
  id,
}: RecordSubject): { personId: string } | { companyId: string } | { dealId: string } =>
  kind === 'DEAL' ? { dealId: id } : kind === 'COMPANY' ? { companyId: id } : { personId: id };

/** The subject as arguments of tasks, orders and the timeline, which know people and companies. */
export const aboutOf = ({ kind, id }: RecordSubject): { personId: string } | { companyId: string } =>
  kind === 'COMPANY' ? { companyId: id } : { personId: id };
