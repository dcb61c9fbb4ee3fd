const names = new Map<string, string>();
const MOST = 500;

/**
 * A name for a prepared statement that is never used for two texts (the driver refuses that). Past 500 texts a
 * statement stays unnamed: only SQL assembled without end gets there, and the server must not keep all of it.
 */
export function statementName(name: string, text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST) return undefined;
  const unique = `${name.slice(0, 50)}_${names.size}`;
  names.set(text, unique);
  return unique;
}
