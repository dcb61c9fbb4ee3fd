import { DomainError } from '@mh-os/kernel';
import type { FileNote } from './statement.types.ts';

/** So many of a kind are kept: a file of nonsense does not make an answer of nonsense. */
const MOST = 100;

/** Collects what is wrong with a file, row by row, so that all of it is told at once. */
export class Notes {
  readonly faults: FileNote[] = [];
  readonly warnings: FileNote[] = [];

  fault(row: number, code: string, message: string): void {
    if (this.faults.length < MOST) this.faults.push({ row, code, message });
  }

  warn(row: number, code: string, message: string): void {
    if (this.warnings.length < MOST) this.warnings.push({ row, code, message });
  }

  /** Reads a row; what it refuses becomes a fault of that row. */
  attempt<T>(row: number, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.fault(row, error.code, error.message);
      return null;
    }
  }
}

/** A file that is no statement at all. */
export function fileInvalid(message: string): DomainError {
  return new DomainError('FINANCE_BANK_FILE_INVALID', message, { path: ['file'] });
}
