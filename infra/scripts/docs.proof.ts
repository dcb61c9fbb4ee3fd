import ts from 'typescript';
import { filesBelow, text } from './workspace.ts';

/** Goals of tenancy, access and the admin plane, with what each promises; the ids stand in the titles of tests. */
const GOALS: Readonly<Record<string, string>> = {
  T1: 'Every brand table has forced row security with a check',
  T2: 'The runtime login owns nothing and bypasses nothing',
  T3: 'Unique keys and foreign keys begin with the brand',
  T4: 'No view, function or materialised view goes around row security',
  T5: "Another brand's ids answer as ids that do not exist",
  T6: '`_entities` with ids of another brand finds nothing',
  T7: 'Mixed requests, few connections, errors, killed backends: no foreign row',
  T8: 'The token decides about the brand, nothing else does',
  T9: 'An event whose subject and body name two brands becomes a dead letter',
  T10: 'A nested transaction cannot change the brand',
  T11: 'Outside of a brand no row is visible',
  T12: 'Codes and addresses are unique per brand only',
  T13: "Search, count and order do not notice another brand's data",
  T14: 'Files and exports of another brand do not exist',
  T15: 'Notifications and pushes reach their brand only',
  T16: 'Nothing cached is shared by two brands',
  T17: "A deleted brand's tokens end within a minute",
  T18: 'A foreign id takes as long as one that does not exist',
  T19: 'Metacharacters in texts stay texts',
  T20: 'Jobs work for one brand at a time',
  A1: 'Forged tokens are refused',
  A2: 'Services refuse whatever the gateway did not sign',
  A3: 'Keys rotate unnoticed; what is revoked is dead within a minute',
  A4: 'Every role may do exactly what the table says',
  A5: 'Guessing passwords is slowed down and locked, aliases included',
  A6: 'A refresh token used twice ends its family',
  A7: 'Cross-site requests have no effect',
  A8: 'Rate limits are exact, across processes',
  A9: 'The console runs registered operations only',
  A10: 'Repeats with one idempotency key have one effect',
  'ADM-1': "No way leads to another brand's row",
  'ADM-2': 'Row security holds where the code forgets the filter',
  'ADM-3': 'Permissions are the published matrix; deny by default',
  'ADM-4': 'Nobody grants to themselves; the last owner stays',
  'ADM-5': 'Flags are pure functions, the same in every service',
  'ADM-6': 'Protected changes need a second person, bound to the payload',
  'ADM-7': 'A rule runs once per event; rings and storms are stopped',
  'ADM-8': 'A trigger that stopped is noticed',
  'ADM-9': 'One notification per recipient, topic and key; hours and wishes kept',
  'ADM-10': 'The audit chain is append-only and every tampering is found',
  'ADM-11': 'The audit row commits with the change',
  'ADM-12': 'Redelivery has no second effect: consumers keep their own inbox',
  'ADM-13': 'Liveness without dependencies, readiness with them',
};

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
  const rows = [...proofs].map(
    ([id, paths]) =>
      `| ${id} | ${GOALS[id]} | ${paths.map((path) => `\`${path}\``).join('<br>') || '**no test names it**'} |`,
  );
  const page = `# What proves what

Goals of tenancy (T), access (A) and the admin plane (ADM), and the tests whose titles begin with their ids. What lies in
\`libs/testing/src/conformance\` runs against every service, what lies in \`infra/chaos\` by \`npm run chaos\`. Fifty brands and
five hundred people are in \`services/platform/test/population.int.spec.ts\`; \`MH_PROOF_REQUESTS=60000\` makes its mixed
requests as many as T1 and T7 ask for. T18 is a matter of times, which tests do not assert: \`npm run bench -- authorisation\`.

Written by \`npm run docs\`; do not edit.

| Goal | Promise | Proved by |
| --- | --- | --- |
${rows.join('\n')}
`;
  return { 'docs/proof.md': page };
}
