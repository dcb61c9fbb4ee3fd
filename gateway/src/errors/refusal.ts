import { type GatewayCode, gatewayCodes } from './codes.ts';

export interface RefusalOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Further errors of the same kind, e.g. every validation fault. */
  readonly errors?: readonly ClientError[];
  readonly status?: number;
}

/** One entry of `errors` as a client sees it. */
export interface ClientError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly retryable: boolean;
    readonly details?: unknown;
    /** Where in the input the fault lies. */
    readonly inputPath?: unknown;
  };
}

/** The request as a whole is refused before anything ran. */
export class Refusal extends Error {
  readonly code: GatewayCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly ClientError[] | undefined;

  constructor(code: GatewayCode, message: string, options: RefusalOptions = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = options.status ?? gatewayCodes[code].status;
    this.headers = options.headers ?? {};
    this.details = options.details;
    this.errors = options.errors;
  }

  /** The errors list of the answer. */
  toErrors(requestId: string): readonly ClientError[] {
    if (this.errors) return this.errors;
    const { retryable } = gatewayCodes[this.code];
    const extensions = { code: this.code, requestId, retryable };
    return [
      { message: this.message, extensions: this.details ? { ...extensions, details: this.details } : extensions },
    ];
  }
}
