import { z } from 'zod';

/** Variables by name, each with its zod schema and a description that `.env.example` shows. */
export type ConfigShape = z.ZodRawShape;
/** The typed result of a shape. */
export type ConfigOf<S extends ConfigShape> = Readonly<z.infer<z.ZodObject<S>>>;

const SECRET = /PASSWORD|SECRET|PRIVATE|JWK|_KEY|TOKEN|URL/;

/** Wrong configuration: one sentence per variable, and no stack, since the fault is not in the code. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
    this.stack = this.message;
  }
}

function sentence(name: string, value: string | undefined, message: string, description: string): string {
  const about = description ? ` (${description})` : '';
  if (value === undefined) return `${name} is missing${about}.`;
  const shown = SECRET.test(name) ? 'has a value that cannot be used' : `is ${JSON.stringify(value.slice(0, 80))}`;
  return `${name} ${shown}: ${message}${about}.`;
}

/** Reads the variables of a shape once. An empty variable counts as absent. Throws ConfigError naming every fault. */
export function defineConfig<S extends ConfigShape>(
  shape: S,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ConfigOf<S> {
  const values = Object.fromEntries(Object.keys(shape).map((name) => [name, env[name] || undefined]));
  const result = z.object(shape).safeParse(values);
  if (result.success) return Object.freeze(result.data);
  const byName = new Map<string, string>();
  for (const issue of result.error.issues) {
    const name = String(issue.path[0]);
    const field = shape[name] as z.ZodType | undefined;
    if (!byName.has(name)) byName.set(name, sentence(name, values[name], issue.message, field?.description ?? ''));
  }
  throw new ConfigError([...byName.values()]);
}

/** The lines of `.env.example` for a shape: description, then the variable with its default; optional ones commented. */
export function describeEnv(shape: ConfigShape): string {
  const line = ([name, field]: [string, unknown]): string => {
    const type = field as z.ZodType;
    const absent = type.safeParse(undefined);
    const value = absent.success && absent.data !== undefined ? String(absent.data) : '';
    const required = absent.success ? '' : ' (required)';
    return `# ${type.description ?? name}${required}\n${absent.success ? '# ' : ''}${name}=${value}`;
  };
  return `${Object.entries(shape).map(line).join('\n')}\n`;
}
