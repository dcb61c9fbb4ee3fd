import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { toneOf, type EnumName, type Tone } from '../lib/enums.ts';

const tones: Readonly<Record<Tone, string>> = {
  ok: 'bg-ok-bg text-ok',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  info: 'bg-info-bg text-info',
  ai: 'bg-ai-bg text-ai',
  neutral: 'bg-neutral-bg text-muted',
};

/** A dot and a word; the colour alone says nothing. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: React.ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-flex h-6 items-center gap-1.5 rounded-pill px-2 text-meta font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      <span className="dot" aria-hidden />
      {children}
    </span>
  );
}

/** The badge of an enum value: one word for it everywhere. */
export function EnumBadge({ name, value }: { readonly name: EnumName; readonly value: string }) {
  const word = useEnumWord();
  return <Badge tone={toneOf(name, value)}>{word(name, value)}</Badge>;
}

export function useEnumWord(): (name: EnumName, value: string) => string {
  const { t } = useTranslation();
  return (name, value) => t(`enums.${name}.${value}` as 'enums.verdict.PASSED', { defaultValue: value });
}
