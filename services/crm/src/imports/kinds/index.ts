import type { ImportKind, ImportKindKey } from '../import-kind.ts';
import { companiesKind } from './companies.kind.ts';
import { leadsKind } from './leads.kind.ts';
import { peopleKind } from './people.kind.ts';

/** What comes in by file. */
export const importKinds: readonly ImportKind[] = [peopleKind, companiesKind, leadsKind];

export const importKindOf = (key: ImportKindKey): ImportKind => importKinds.find((kind) => kind.key === key)!;
