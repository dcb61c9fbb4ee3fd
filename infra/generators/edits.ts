import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes files that are already there; each edit must find its place, or nothing is pretended. */
export class Edits {
  private readonly root: string;
  readonly touched = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Writes a file that is not there yet. */
  write(path: string, text: string): void {
    if (this.has(path)) throw new Error(`${path} exists already.`);
    writeFileSync(join(this.root, path), text);
    this.touched.add(path);
  }

  replace(path: string, place: RegExp, by: (...groups: string[]) => string): void {
    const before = this.read(path);
    const after = before.replace(place, (_all, ...groups) => by(...(groups as string[])));
    if (after === before)
      throw new Error(`${path} has no place for ${String(place)}: the generator expects the house shape.`);
    writeFileSync(join(this.root, path), after);
    this.touched.add(path);
  }

  /** Adds lines before the first declaration, after the imports. */
  import(path: string, ...lines: string[]): void {
    this.replace(path, /^((?:import [^;]+;\n)*)/, (imports) => `${imports}${lines.join('\n')}\n`);
  }

  /** Adds items at the end of `export const <name> = [...]`. */
  append(path: string, name: string, ...items: string[]): void {
    const list = new RegExp(`(export const ${name}[^=]*= \\[)([\\s\\S]*?)(\\])`);
    this.replace(path, list, (open, inside, end) => {
      const kept = inside.trim().replace(/,$/, '');
      return `${open}${[...(kept === '' ? [] : [kept]), ...items].join(', ')}${end}`;
    });
  }

  /** Adds entries at the end of the object literal that begins at `start`. */
  entries(path: string, start: RegExp, ...entries: string[]): void {
    const object = new RegExp(`(${start.source})([\\s\\S]*?)(\\n?\\}(?:\\)| as const)?;)`);
    this.replace(path, object, (open, inside, end) => {
      const kept = inside.trim().replace(/,$/, '');
      return `${open}\n  ${[...(kept === '' ? [] : [kept]), ...entries].join(',\n  ')},\n${end.trimStart()}`;
    });
  }
}
