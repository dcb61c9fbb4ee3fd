import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { libLines } from './graph.rules.ts';
import { filesBelow, projects, root } from './workspace.ts';

/** Budgets of the architecture, §4. */
const budget = {
  file: { median: 60, p90: 200, max: 400, test: 600 },
  func: { p90: 30, max: 60 },
  constructorParams: 7,
};
const forbiddenNames = /^(utils?|common|shared|helpers?|misc)(\.|$)/;

interface Measured {
  readonly name: string;
  readonly lines: number;
}

interface FileShape {
  readonly path: string;
  readonly lines: number;
  readonly functions: readonly Measured[];
  readonly findings: readonly string[];
}

const isTest = (path: string): boolean => /\.(spec|e2e)\.tsx?$/.test(path) || /\/(test|e2e)\//.test(path);

/** Generated code, words of the console and migrations (lists of SQL, written once) have no shape of ours. */
const measured = (path: string): boolean =>
  /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !/\/(generated|i18n|migrations|templates)\//.test(path);

function measure(path: string): FileShape {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const functions: Measured[] = [];
  const findings: string[] = [];
  const at = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lines = source.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - at(node);
      if (!isSuite(node)) functions.push({ name: `${path}:${at(node)} ${nameOf(node)}`, lines });
    }
    if (ts.isConstructorDeclaration(node) && node.parameters.length > budget.constructorParams)
      findings.push(
        `${path}:${at(node)} constructor takes ${node.parameters.length} parameters, at most ${budget.constructorParams}`,
      );
    if (node.kind === ts.SyntaxKind.AnyKeyword) findings.push(`${path}:${at(node)} uses any`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  text.split('\n').forEach((line, index) => {
    if (/(^|\s)(\/\/|\/?\*).*\b(TODO|FIXME|XXX)\b(?!\s*\(#\d+\))/.test(line))
      findings.push(`${path}:${index + 1} TODO without an issue`);
  });
  const wrongPart = path.split('/').find((part) => forbiddenNames.test(part));
  if (wrongPart !== undefined) findings.push(`${path}: "${wrongPart}" says nothing; name it after what it does`);
  return { path, lines: text.trimEnd().split('\n').length, functions, findings };
}

const nameOf = (node: ts.Node): string => {
  const named = node as { name?: ts.Node };
  const owner = named.name ?? (node.parent as { name?: ts.Node }).name;
  return owner?.getText() ?? (ts.isConstructorDeclaration(node) ? 'constructor' : 'callback');
};

/** The callback of `describe` is a table of tests, not a function of ours. */
function isSuite(node: ts.Node): boolean {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !call.arguments.includes(node as ts.Expression)) return false;
  return /^[(\w ?]*describe/.test(call.expression.getText());
}

const rank = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

/** Measures the tree; `table` is for people, `findings` is what breaks a budget. */
export function shape(): { table: string[]; findings: string[] } {
  const shapes = ['libs', 'services', 'gateway', 'apps', 'infra']
    .flatMap((top) => filesBelow(top, measured))
    .map(measure);
  const code = shapes.filter((file) => !isTest(file.path));
  const lines = code.map((file) => file.lines);
  const functions = code.flatMap((file) => file.functions);
  const sizes = functions.map((found) => found.lines);
  const row = (name: string, values: readonly number[], limits: string): string =>
    `${name.padEnd(10)} n ${String(values.length).padStart(5)}  median ${rank(values, 0.5)}  p90 ${rank(values, 0.9)}  max ${Math.max(0, ...values)}  (budget ${limits})`;
  const over = (what: string, value: number, limit: number): string[] =>
    value > limit ? [`${what} is ${value}, budget ${limit}`] : [];
  return {
    table: [
      row('files', lines, `median ${budget.file.median}, p90 ${budget.file.p90}, max ${budget.file.max}`),
      row('functions', sizes, `p90 ${budget.func.p90}, max ${budget.func.max}`),
      ...libs().map((lib) => `${lib.name.padEnd(10)} ${lib.lines} lines of code (budget ${libLines[lib.name]})`),
    ],
    findings: [
      ...over('median of file lines', rank(lines, 0.5), budget.file.median),
      ...over('p90 of file lines', rank(lines, 0.9), budget.file.p90),
      ...over('p90 of function lines', rank(sizes, 0.9), budget.func.p90),
      ...shapes.flatMap((file) =>
        over(`${file.path} lines`, file.lines, isTest(file.path) ? budget.file.test : budget.file.max),
      ),
      ...shapes.flatMap((file) =>
        file.functions.flatMap((found) => over(`${found.name} lines`, found.lines, budget.func.max)),
      ),
      ...libs().flatMap((lib) => over(`libs/${lib.name} lines of code`, lib.lines, libLines[lib.name]!)),
      ...shapes.flatMap((file) => file.findings),
    ],
  };
}

/** Lines of code of each lib: comments do not count, since every export has to carry one. */
function libs(): Measured[] {
  return projects()
    .filter((project) => project.kind === 'lib' && project.short in libLines)
    .map((project) => ({
      name: project.short,
      lines: filesBelow(`${project.folder}/src`, (path) => measured(path) && !isTest(path))
        .map((path) => codeLines(readFileSync(join(root, path), 'utf8')))
        .reduce((sum, count) => sum + count, 0),
    }));
}

/** Lines that hold a token; the parser knows what is a comment and what only looks like one. */
function codeLines(text: string): number {
  const lines = new Set<number>();
  const source = ts.createSourceFile('tokens.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (node.getChildCount() === 0 && node.kind !== ts.SyntaxKind.EndOfFileToken) add(node.getStart(), node.getEnd());
    node
      .getChildren()
      .filter((child) => !ts.isJSDoc(child))
      .forEach(visit);
  };
  const add = (from: number, to: number): void => {
    const last = source.getLineAndCharacterOfPosition(to).line;
    for (let line = source.getLineAndCharacterOfPosition(from).line; line <= last; line++) lines.add(line);
  };
  visit(source);
  return lines.size;
}

if (import.meta.main) {
  const { table, findings: all } = shape();
  // `--only <folder>` names the findings of one folder, e.g. of a service that was just generated.
  const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
  const findings = process.argv.includes('--only') ? all.filter((finding) => finding.startsWith(only)) : all;
  for (const line of [...table, ...findings]) console.log(line);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
