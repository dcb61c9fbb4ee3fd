import { type EventFacts, type EventField, valueAt } from './condition-fields.ts';

/** What texts of actions may name. */
export interface TextFacts extends EventFacts {
  readonly run: { readonly count: number };
  readonly rule: { readonly name: string };
}

const PLACEHOLDER = /\{\{\s*([A-Za-z][\w.]{0,100})\s*\}\}/g;

/** Paths that a text names, e.g. `data.label` in "New: {{data.label}}". */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!);
}

/** Whether a path is a field of the event, or one of the two that every run has. */
export function isPlaceholderAllowed(path: string, fields: readonly EventField[]): boolean {
  return path === 'run.count' || path === 'rule.name' || fields.some((field) => field.path === path);
}

/** A text with its placeholders filled in, once: what an event brings along is text, never a placeholder again. */
export function render(text: string, facts: TextFacts, max: number): string {
  const done = text.replace(PLACEHOLDER, (_whole, path: string) => shown(valueAt(facts, path)));
  return done.length > max ? `${done.slice(0, max - 1)}…` : done;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '—';
  const money = value as { minorUnits?: unknown };
  if (typeof value !== 'object' || typeof money.minorUnits === 'string') return String(money.minorUnits ?? value);
  return JSON.stringify(value);
}
