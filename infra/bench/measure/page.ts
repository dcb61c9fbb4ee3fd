/** The page as its head and its parts, each beginning with its own `## ` line. */
function partsOf(page: string): string[] {
  return page.split(/^(?=## )/m).map((part) => part.trim());
}

const titleOf = (part: string): string => part.split('\n', 1)[0] ?? '';
const cellOf = (row: string): string => row.split('|')[1]?.trim() ?? '';

/** The line below a table's head is none. */
const isRow = (line: string): boolean => !/^-*$/.test(cellOf(line));

/** The goals of a page with those rows replaced that were measured again, and with those added that are new. */
function mergeGoals(known: string, again: string): string {
  const rows = new Map(
    again
      .split('\n')
      .filter(isRow)
      .map((row) => [cellOf(row), row]),
  );
  const kept = known.split('\n').map((row) => {
    const found = isRow(row) ? rows.get(cellOf(row)) : undefined;
    rows.delete(cellOf(row));
    return found ?? row;
  });
  return [...kept, ...rows.values()].join('\n');
}

/** Puts what some benches measured again, or for the first time, into the page of a whole run, and says so in its head. */
export function mergePage(page: string, goals: string, texts: readonly string[], note: string): string {
  const [head = '', ...parts] = partsOf(page);
  const again = new Map(texts.flatMap(partsOf).map((part) => [titleOf(part), part]));
  const merged = parts.map((part) => {
    if (titleOf(part) === '## Goals') return mergeGoals(part, goals);
    const found = again.get(titleOf(part));
    again.delete(titleOf(part));
    return found ?? part;
  });
  return `${[`${head}\n${note}`, ...merged, ...again.values()].join('\n\n')}\n`;
}
