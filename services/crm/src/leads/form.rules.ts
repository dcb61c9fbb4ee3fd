import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';
import type { LeadValues } from './lead.rules.ts';

const OWN = ['givenName', 'familyName', 'email', 'phone', 'companyName', 'country', 'postalCode', 'message'] as const;

const field = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9_]{0,59}$/),
  label: z.string().trim().min(1).max(120),
  kind: z.enum(['TEXT', 'EMAIL', 'PHONE', 'NUMBER', 'CHOICE', 'CHECK', 'LONG_TEXT']),
  required: z.boolean().default(false),
  choices: z.array(z.string().min(1).max(120)).max(50).default([]),
});

/** What a public form asks. */
export const formFields = z
  .array(field)
  .min(1)
  .max(20)
  .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, 'two fields have the same key')
  .refine((fields) => fields.every((one) => one.kind !== 'CHOICE' || one.choices.length > 0), 'a choice needs choices');

export type FormField = z.infer<typeof field>;

/** The fields of a form as they are kept, or a refusal that names the place. */
export function plainFields(given: unknown): FormField[] {
  const read = formFields.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DomainError('LEAD_FORM_INVALID', `The fields cannot be kept: ${issue?.message ?? 'malformed'}.`, {
    path: ['fields', ...(issue?.path.map(String) ?? [])],
  });
}

/** What somebody sent by a form. */
export interface Submission {
  readonly values: Readonly<Record<string, unknown>>;
  readonly consent: boolean;
  /** A field that people do not see: only programs fill it. */
  readonly website: string | null;
}

/** Whether a program sent it: such a submission is answered as any other and thrown away. */
export function isTrapped({ website }: Submission): boolean {
  return (website ?? '').trim() !== '';
}

/** The lead that a submission describes: only fields of the form count. */
export function leadOfForm(
  form: { readonly fields: readonly FormField[]; readonly consentText: string | null },
  { values, consent }: Submission,
): Partial<LeadValues> {
  const incomplete = (message: string, key: string): never => {
    throw new DomainError('LEAD_FORM_INCOMPLETE', message, { path: ['values', key] });
  };
  if (form.consentText !== null && !consent) incomplete('Please agree to the text below the form.', 'consent');
  const known: Record<string, string> = {};
  const attributes: Record<string, string | number | boolean> = {};
  for (const { key, label, kind, required, choices } of form.fields) {
    const raw = values[key];
    const given = typeof raw === 'string' ? raw.trim() : raw;
    if (given === undefined || given === null || given === '' || (kind === 'CHECK' && given === false)) {
      if (required) incomplete(`${label} is missing.`, key);
      continue;
    }
    if (kind === 'CHOICE' && !choices.includes(String(given))) incomplete(`${label}: choose one of the list.`, key);
    if (kind === 'NUMBER' && !Number.isFinite(Number(given))) incomplete(`${label} is a number.`, key);
    if ((OWN as readonly string[]).includes(key)) known[key] = String(given);
    else attributes[key] = kind === 'NUMBER' ? Number(given) : kind === 'CHECK' ? true : String(given);
  }
  return { ...known, attributes };
}
