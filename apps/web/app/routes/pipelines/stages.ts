import type { PipelinePartsFragment, PipelineStageInput } from '../../graphql/generated/types.ts';

/** Facts of a deal that a stage can ask for. */
export const REQUIRABLE = ['owner', 'amount', 'expectedClose', 'person', 'company'] as const;

/** A stage while it is edited; numbers are texts until they are saved. */
export interface EditedStage {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly kind: 'OPEN' | 'WON' | 'LOST';
  readonly probability: string;
  readonly staleDays: string;
  readonly skippable: boolean;
  readonly required: readonly string[];
  /** Own fields as they are typed, parted by commas. */
  readonly own: string;
  /** Deals that stand in it. */
  readonly deals: number;
}

const OWN = 'field.';

export const stagesOf = ({ stages }: Pick<PipelinePartsFragment, 'stages'>): EditedStage[] =>
  stages.map(({ id, name, kind, probability, staleDays, skippable, requiredFields, load }) => ({
    ...{ key: id, id, name, kind, probability: String(probability), staleDays: String(staleDays ?? ''), skippable },
    required: requiredFields.filter((one) => !one.startsWith(OWN)),
    own: requiredFields
      .filter((one) => one.startsWith(OWN))
      .map((one) => one.slice(OWN.length))
      .join(', '),
    deals: load?.deals ?? 0,
  }));

export const newStage = (): EditedStage => ({
  ...{ key: crypto.randomUUID(), id: null, name: '', kind: 'OPEN', probability: '50', staleDays: '' },
  ...{ skippable: false, required: [], own: '', deals: 0 },
});

interface Edited {
  readonly name: string;
  readonly standard: boolean;
  readonly stages: readonly EditedStage[];
  readonly reasons: readonly string[];
}

/** What is sent: the server judges it and names what is wrong. */
export function planOf({ name, standard, stages, reasons }: Edited) {
  const planned = stages.map((one): PipelineStageInput => ({
    ...{ id: one.id, name: one.name.trim(), kind: one.kind, probability: Math.trunc(Number(one.probability)) },
    ...{ staleDays: one.staleDays === '' ? null : Math.trunc(Number(one.staleDays)), skippable: one.skippable },
    requiredFields: [
      ...one.required,
      ...one.own
        .split(',')
        .map((field) => field.trim())
        .filter((field) => field !== '')
        .map((field) => `${OWN}${field}`),
    ],
  }));
  return { name, standard, stages: planned, lostReasons: reasons.map((one) => one.trim()).filter((one) => one !== '') };
}
