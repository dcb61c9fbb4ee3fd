/** A field of a form as text, without the blanks around it. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/** A field with one entry a line; commas part entries, too. */
export const linesOf = (form: FormData, name: string, parting = /[\n,]/): string[] =>
  textOf(form, name)
    .split(parting)
    .map((line) => line.trim())
    .filter((line) => line !== '');
