import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bannedPackages, kindRules, libRules } from './graph.rules.ts';
import { cycles, importsOf, resolveRelative } from './imports.ts';
import { sh } from './steps.ts';
import { filesBelow, projects, type Project } from './workspace.ts';

interface NxGraph {
  graph: { nodes: Record<string, unknown>; dependencies: Record<string, { target: string; type: string }[]> };
}

const isTest = (path: string): boolean => /\.(spec|e2e)\.tsx?$/.test(path) || /\/(test|e2e)\//.test(path);

/** Everything wrong with the graph of packages and of files below `base`, as sentences. */
export async function graphFindings(base: string): Promise<string[]> {
  const all = projects(base);
  const files = new Map(all.map((project) => [project, sources(base, project)]));
  return [...(await projectFindings(base, all)), ...importFindings(base, files), ...fileCycles(base, files)];
}

const sources = (base: string, project: Project): string[] =>
  filesBelow(project.folder, (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'), base);

/** The graph that Nx sees, so that what CI builds by is what is checked. */
async function projectFindings(base: string, all: readonly Project[]): Promise<string[]> {
  const folder = join(base, '.mh');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `graph-${process.pid}.json`);
  const ran = await sh('nx', ['graph', `--file=${file}`], { cwd: base });
  if (ran.code !== 0) return [`nx graph failed:\n${ran.output}`];
  const { graph } = JSON.parse(readFileSync(file, 'utf8')) as NxGraph;
  rmSync(file);
  const missing = all.filter((project) => !(project.name in graph.nodes));
  const edges = new Map(all.map(({ name }) => [name, ours(graph, name)]));
  return [
    ...missing.map((project) => `${project.folder} is missing in the Nx graph`),
    ...all.flatMap((project) => edges.get(project.name)!.flatMap((target) => edgeFinding(project, target, all))),
    ...cycles(withoutTesting(edges)).map((group) => `packages import each other in a circle: ${group.join(' -> ')}`),
  ];
}

/** Tests of a lib may use `testing`, which uses that lib: no circle at load, since no source imports `testing`. */
const withoutTesting = (edges: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> =>
  new Map([...edges].map(([from, targets]) => [from, targets.filter((target) => target !== '@mh-os/testing')]));

const ours = (graph: NxGraph['graph'], name: string): string[] => [
  ...new Set((graph.dependencies[name] ?? []).map((edge) => edge.target).filter((target) => target in graph.nodes)),
];

function edgeFinding(project: Project, target: string, all: readonly Project[]): string[] {
  const to = all.find((candidate) => candidate.name === target);
  if (to === undefined) return [];
  if (to.kind === 'lib' && (to.short === 'testing' || allowed(project).includes(to.short))) return [];
  return [
    `${project.folder} depends on ${to.folder}; it may depend on: ${allowed(project).join(', ') || 'nothing of ours'}`,
  ];
}

const allowed = (project: Project): readonly string[] =>
  (project.kind === 'lib' ? libRules[project.short] : kindRules[project.kind]) ?? [];

/** Import by import: what the package graph cannot see (test-only libs, deep imports, paths out of the package, banned packages). */
function importFindings(base: string, files: ReadonlyMap<Project, readonly string[]>): string[] {
  return [...files].flatMap(([project, paths]) =>
    paths.flatMap((path) =>
      importsOf(base, path).flatMap(({ specifier, line }) =>
        oneImport(base, project, path, specifier).map((why) => `${path}:${line} imports ${specifier}: ${why}`),
      ),
    ),
  );
}

function oneImport(base: string, project: Project, path: string, specifier: string): string[] {
  if (specifier.startsWith('.')) {
    const target = resolveRelative(base, path, specifier);
    const leaves = target !== undefined && !target.startsWith(`${project.folder}/`);
    return leaves && !isTest(path) ? [`it leaves ${project.folder}; import the package by its name`] : [];
  }
  if (specifier.startsWith('@mh-os/')) return ownImport(base, project, path, specifier.slice('@mh-os/'.length));
  return bannedPackages
    .filter((rule) => rule.in.test(project.folder) && rule.banned.test(specifier) && !isTest(path))
    .map((rule) => rule.why);
}

function ownImport(base: string, project: Project, path: string, specifier: string): string[] {
  const [target = '', ...rest] = specifier.split('/');
  if (rest.length > 0 && !isEntry(base, target, rest.join('/')))
    return ['a package is imported by its public entries only'];
  if (target === 'testing') return isTest(path) ? [] : ['only tests import testing'];
  if (allowed(project).includes(target) || target === project.short || isTest(path)) return [];
  return [`${project.folder} may import: ${allowed(project).join(', ') || 'nothing of ours'}`];
}

/** Whether a package publishes that entry beside its main one, e.g. `@mh-os/auth/plain` for processes without Nest. */
function isEntry(base: string, lib: string, entry: string): boolean {
  const manifest = JSON.parse(readFileSync(join(base, 'libs', lib, 'package.json'), 'utf8')) as { exports?: object };
  return `./${entry}` in (manifest.exports ?? {});
}

/** Under ESM and decorators a cycle between files crashes at load; erased type imports cannot. */
function fileCycles(base: string, files: ReadonlyMap<Project, readonly string[]>): string[] {
  const edges = new Map(
    [...files.values()].flat().map((path) => [
      path,
      importsOf(base, path)
        .filter((found) => !found.typeOnly)
        .flatMap((found) => resolveRelative(base, path, found.specifier) ?? []),
    ]),
  );
  return cycles(edges).map((group) => `files import each other in a circle: ${group.join(' -> ')}`);
}

if (import.meta.main) {
  const { root } = await import('./workspace.ts');
  // `--only <text>` names the findings about one part, e.g. a service that was just generated.
  const only = process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '';
  const findings = (await graphFindings(root)).filter((finding) => finding.includes(only));
  for (const finding of findings) console.log(finding);
  console.log(findings.length === 0 ? 'the graph keeps the rules' : `${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
