import type { DraftData } from './draft.tsx';

/** What a person had before their eyes when they decided; it travels with the form. */
export interface Seen {
  readonly version: number;
  readonly status: string;
  readonly title: string;
  readonly lineCount: number;
  /** Line id, its name, and the price as shown. */
  readonly prices: readonly (readonly [id: string, name: string, decimal: string])[];
}

export const seenOf = (draft: DraftData['draft']): Seen => ({
  version: draft.version,
  status: draft.status,
  title: draft.title,
  lineCount: draft.lineCount,
  prices: draft.lines.nodes.map(
    (line) => [line.id, `${line.variant.sku}, ${line.channel.name}`, line.after.decimal] as const,
  ),
});
