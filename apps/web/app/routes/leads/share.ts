/** Millionths as percent; an em dash where nothing is known. */
export function share(ppm: number | null | undefined, language: string): string {
  if (ppm === null || ppm === undefined) return '—';
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(ppm / 1_000_000);
}
