import ts from 'typescript';
import { AREAS } from './docs.goals.ts';
import { filesBelow, text } from './workspace.ts';

const GOALS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(AREAS));

const TESTS = /(\.spec|\.e2e)\.ts$|^libs\/testing\/src\/conformance\/|^infra\/(chaos\/cases|bench)\//;

/** Goals that titles of a file begin with, ranges spelled out: `T1-T4: …`, `T5, T6: …`, and ids of chaos cases. */
export function goalsIn(path: string, source: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const title = ts.isTemplateHead(node) || ts.isStringLiteralLike(node) ? node.text : '';
    for (const id of idsOf(/^([A-Z][A-Z0-9 ,–-]*\d):/.exec(title)?.[1] ?? '')) found.add(id);
    if (path.startsWith('infra/chaos/') && title in GOALS) found.add(title);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return [...found];
}

function idsOf(head: string): string[] {
  const range = /^([A-Z]+)(\d+)[-–]\1(\d+)$/.exec(head);
  if (!range) return head.split(/[ ,]+/).filter((id) => id in GOALS);
  const [, letters, from, to] = range;
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${letters}${Number(from) + at}`);
}

/** Which test proves what: read from the titles of tests, so that the page cannot claim more than there is. */
export function proofPages(): Record<string, string> {
  const proofs = new Map<string, string[]>(Object.keys(GOALS).map((id) => [id, []]));
  const files = ['apps', 'gateway', 'infra', 'libs', 'services'].flatMap((folder) =>
    filesBelow(folder, (path) => TESTS.test(path)),
  );
  for (const path of files) for (const id of goalsIn(path, text(path))) proofs.get(id)?.push(path);
  const row = ([id, promise]: [string, string]): string => {
    const paths = (proofs.get(id) ?? []).map((path) => `\`${path}\``);
    return `| ${id} | ${promise} | ${paths.join('<br>') || '**no test names it**'} |`;
  };
  const sections = Object.entries(AREAS).map(
    ([area, goals]) => `## ${area}

| Goal | Promise | Proved by |
| --- | --- | --- |
${Object.entries(goals).map(row).join('\n')}
`,
  );
  const page = `# What proves what

What the product promises, and the tests whose titles begin with its ids. What lies in \`libs/testing/src/conformance\` runs
against every service, what lies in \`infra/chaos\` by \`npm run chaos\`. Fifty brands and five hundred people are in
\`services/platform/test/population.int.spec.ts\`; \`MH_PROOF_REQUESTS=60000\` makes its mixed requests as many as T1 and T7 ask
for. T18 is a matter of times, which tests do not assert: \`npm run bench -- authorisation\`.

Written by \`npm run docs\`; do not edit.

${sections.join('\n')}`;
  return { 'docs/proof.md': page };
}
