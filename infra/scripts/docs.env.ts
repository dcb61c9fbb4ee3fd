import { variablesOf, type Variable } from './env-variables.ts';
import { projects } from './workspace.ts';

interface Package {
  readonly name: string;
  readonly variables: readonly Variable[];
}

/** The page of variables and the example file, from what each package's configuration declares. */
export function envPages(): Record<string, string> {
  const packages = readers();
  return { 'docs/generated/env.md': page(packages), '.env.example': example(packages) };
}

const readers = (): Package[] =>
  projects()
    .filter((project) => project.kind !== 'lib')
    .map((project) => ({ name: project.short, variables: variablesOf(project.folder) }))
    .filter((found) => found.variables.length > 0);

/** Variables that nobody could set without reading the code. */
export const undescribed = (): string[] =>
  readers().flatMap(({ name, variables }) =>
    variables.filter(({ says }) => says === '').map((one) => `${name}: ${one.name}`),
  );

function page(packages: readonly Package[]): string {
  const row = (found: Variable): string => {
    const value = found.fallback === undefined ? (found.required ? '**required**' : 'unset') : `\`${found.fallback}\``;
    return `| \`${found.name}\` | ${value} | ${found.says.replaceAll('|', '\\|')} |`;
  };
  const parts = packages.map(
    ({ name, variables }) =>
      `## ${name}\n\n| Variable | Default | Meaning |\n| --- | --- | --- |\n${variables.map(row).join('\n')}\n`,
  );
  const says = 'What each process reads at its start; nothing else is read anywhere. `npm start` sets all of it.';
  return `# Environment\n\n${says}\n\nWritten by \`npm run docs\`; do not edit.\n\n${parts.join('\n')}`;
}

/** Variables that several packages read stand once, with the packages that read them. */
function example(packages: readonly Package[]): string {
  const users = new Map<string, string[]>();
  const byName = new Map<string, Variable>();
  for (const { name, variables } of packages)
    for (const found of variables) {
      byName.set(found.name, found);
      users.set(found.name, [...(users.get(found.name) ?? []), name]);
    }
  const lines = [...byName.values()].map((found) => {
    const head = `# ${found.says} (${users.get(found.name)!.join(', ')})`;
    return `${head}\n${found.required ? '' : '# '}${found.name}=${found.fallback ?? ''}`;
  });
  return `# Every variable of MH-OS, written by \`npm run docs\`. \`npm start\` needs none of them: it sets its own.\n\n${lines.join('\n\n')}\n`;
}
