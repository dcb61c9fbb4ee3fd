import { Halt } from '../halt.ts';

export interface StartOptions {
  readonly reset: boolean;
  readonly web: boolean;
  readonly only: readonly string[] | undefined;
  readonly detach: boolean;
}

/** Reads the flags of `start`; an unknown one ends with a sentence that lists what is allowed. */
export function parseStart(args: readonly string[]): StartOptions {
  const options = { reset: false, web: true, only: undefined as string[] | undefined, detach: false };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--reset') options.reset = true;
    else if (arg === '--no-web') options.web = false;
    else if (arg === '--detach') options.detach = true;
    else if (arg === '--only') options.only = names(rest.shift());
    else if (arg.startsWith('--only=')) options.only = names(arg.slice('--only='.length));
    else
      throw new Halt(
        `"${arg}" is unknown: start takes --reset, --no-web, --only platform,catalog-pricing and --detach.`,
      );
  }
  return options;
}

function names(list: string | undefined): string[] {
  const found = (list ?? '').split(',').map((name) => name.trim());
  if (found.some((name) => name === '')) {
    throw new Halt(
      '--only takes names of services, separated by commas: npm start -- --only platform,catalog-pricing.',
    );
  }
  return found;
}

export interface LogsOptions {
  readonly name: string | undefined;
  readonly follow: boolean;
}

/** Reads `logs <name> [-f]`. */
export function parseLogs(args: readonly string[]): LogsOptions {
  const follow = args.includes('-f') || args.includes('--follow');
  return { name: args.find((arg) => !arg.startsWith('-')), follow };
}
