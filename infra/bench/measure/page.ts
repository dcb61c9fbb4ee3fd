/** The page as its head and its parts, each beginning with its own `## ` line. */
function partsOf(page: string): string[] {
  return page.split(/^(?=## )/m).map((part) => part.trim());
}

const titleOf = (part: string): string => part.split('\n', 1)[0] ?? '';
const cellOf = (row: string): string => row.split('|')[1]?.trim() ?? '';

/** The goals of a page with those rows replaced that were measured again. */
function mergeGoals(known: string, again: string): string {
  const rows = new Map(again.split('\n').map((row) => [cellOf(row), row]));
  return known
    .split('\n')
    .map((row) => (cellOf(row) && rows.get(cellOf(row))) || row)
    .join('\n');
}

/** Puts what some benches measured again into the page of a whole run, and says so in its head. */
export function mergePage(page: string, goals: string, texts: readonly string[], note: string): string {
  const [head = '', ...parts] = partsOf(page);
  const again = new Map(texts.flatMap(partsOf).map((part) => [titleOf(part), part]));
  const merged = parts.map((part) =>
    titleOf(part) === '## Goals' ? mergeGoals(part, goals) : (again.get(titleOf(part)) ?? part),
  );
  return `${[`${head}\n${note}`, ...merged].join('\n\n')}\n`;
}
