import { nameKey, soundOf } from '../people/normal.rules.ts';

/** What two people are compared by; each in its form for comparing. */
export interface Traits {
  readonly id: string;
  readonly name: string;
  readonly birthday: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
}

/** One reason why two people may be one. */
export interface Reason {
  readonly factor: 'EMAIL' | 'PHONE' | 'ADDRESS' | 'BIRTHDAY' | 'NAME' | 'NAME_DIFFERS' | 'BIRTHDAY_DIFFERS';
  readonly points: number;
}

/** From how many points on people are asked to look. */
export const LOOK = 50;

const POINTS = { EMAIL: 60, PHONE: 35, ADDRESS: 25, BIRTHDAY: 25, NAME: 40 } as const;

/** How alike two texts are, 0 to 1000 per mille, letters in about the same places, the same beginning counting more (Jaro-Winkler). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1000;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const ofA: string[] = [];
  for (const [at, letter] of [...a].entries())
    for (let i = Math.max(0, at - reach); i <= Math.min(b.length - 1, at + reach); i += 1)
      if (!taken.has(i) && b[i] === letter) {
        taken.add(i);
        ofA.push(letter);
        break;
      }
  const m = ofA.length;
  if (m === 0) return 0;
  const ofB = [...taken].sort((x, y) => x - y).map((i) => b[i]);
  const swapped = ofA.filter((letter, i) => letter !== ofB[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - swapped) / m) / 3;
  let same = 0;
  while (same < 4 && a[same] !== undefined && a[same] === b[same]) same += 1;
  return Math.round(1000 * (jaro + same * 0.1 * (1 - jaro)));
}

/** How alike two names are, whatever the order of their words. */
export function nameLikeness(a: string, b: string): number {
  const sorted = (text: string): string => nameKey(text).split(' ').sort().join(' ');
  const straight = jaroWinkler(nameKey(a), nameKey(b));
  const heard = (text: string): string => nameKey(text).split(' ').map(soundOf).sort().join(' ');
  const sounds = heard(a).trim() !== '' && heard(a) === heard(b) ? 950 : 0;
  return Math.max(straight, jaroWinkler(sorted(a), sorted(b)), sounds);
}

/** Why two people may be one; the points sum up to the score, which never passes 100. */
export function likeness(a: Traits, b: Traits): { readonly score: number; readonly reasons: readonly Reason[] } {
  const share = (x: readonly string[], y: readonly string[]): boolean => x.some((one) => y.includes(one));
  const reasons: Reason[] = [];
  if (share(a.emails, b.emails)) reasons.push({ factor: 'EMAIL', points: POINTS.EMAIL });
  if (share(a.phones, b.phones)) reasons.push({ factor: 'PHONE', points: POINTS.PHONE });
  if (share(a.addresses, b.addresses)) reasons.push({ factor: 'ADDRESS', points: POINTS.ADDRESS });
  if (a.birthday && b.birthday)
    reasons.push(
      a.birthday === b.birthday
        ? { factor: 'BIRTHDAY', points: POINTS.BIRTHDAY }
        : { factor: 'BIRTHDAY_DIFFERS', points: -30 },
    );
  if (a.name && b.name) {
    const alike = nameLikeness(a.name, b.name);
    if (alike >= 850) reasons.push({ factor: 'NAME', points: Math.round((POINTS.NAME * (alike - 700)) / 300) });
    else if (alike < 600) reasons.push({ factor: 'NAME_DIFFERS', points: -20 });
  }
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return { score: Math.max(0, Math.min(100, sum)), reasons };
}
