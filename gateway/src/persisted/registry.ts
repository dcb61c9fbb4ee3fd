import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../errors/refusal.ts';
import type { GraphqlParams } from '../http/params.ts';
import { isConsole } from '../identity/console.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads `{sha256: document}`; an entry whose hash is not its document's is a mistake of the build, so nothing starts. */
export function readManifest(path: string): ReadonlyMap<string, string> {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  for (const [hash, document] of Object.entries(raw))
    if (sha256(document) !== hash) throw new Error(`${path}: ${hash} is not the SHA-256 of its document.`);
  return new Map(Object.entries(raw));
}

export interface PersistedOptions {
  readonly manifest: ReadonlyMap<string, string>;
  /** Secret of the console; without one nobody can claim to be it. */
  readonly consoleKey: string | undefined;
  /** Whether the console is held to its manifest. */
  readonly safelist: boolean;
}

/** Registered operations and the client that may send nothing else (A9). */
export class PersistedOperations {
  private readonly options: PersistedOptions;

  constructor(options: PersistedOptions) {
    this.options = options;
  }

  /** The document to run for a request. */
  documentOf(params: GraphqlParams, headers: IncomingHttpHeaders): string {
    const restricted = isConsole(headers, this.options.consoleKey) && this.options.safelist;
    const { query, hash } = params;
    if (hash !== undefined) {
      const document = this.options.manifest.get(hash);
      if (document !== undefined && (query === undefined || query === document)) return document;
      if (query === undefined)
        throw new Refusal('PERSISTED_OPERATION_NOT_FOUND', 'No operation is registered under this hash.');
      if (sha256(query) !== hash) throw new Refusal('BAD_REQUEST', 'The hash is not the SHA-256 of the query.');
    }
    const document = query as string;
    if (restricted && !this.options.manifest.has(sha256(document)))
      throw new Refusal('OPERATION_NOT_REGISTERED', 'The console may only send operations registered at its build.');
    return document;
  }
}
