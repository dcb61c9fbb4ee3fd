/** One sentence that an action leaves for the page after it, with the way back when there is one. */
export interface Flash {
  readonly id: string;
  /** Key below `flash` in the translations. */
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
}
