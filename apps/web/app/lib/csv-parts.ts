const PART = 150_000;

/** A long table in parts that fit a request, each with the header. */
export function csvParts(csv: string): string[] {
  const [header = '', ...lines] = csv.split(/\r?\n/);
  const parts: string[] = [];
  let part = header;
  for (const line of lines) {
    if (part.length + line.length > PART) {
      parts.push(part);
      part = header;
    }
    part += `\n${line}`;
  }
  return [...parts, part];
}
