import { useTranslation } from 'react-i18next';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import type { OwnBrandData } from './brand.tsx';

interface Props {
  readonly brand: OwnBrandData;
  readonly problem: Problem | undefined;
}

export function IdentityFields({ brand, problem }: Props) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const { identity } = brand;
  return (
    <>
      <TextField
        label={t('brand.tagline')}
        name="tagline"
        defaultValue={identity?.tagline}
        maxLength={200}
        error={wrong('tagline')}
      />
      <AreaField
        label={t('brand.voice')}
        name="voice"
        rows={6}
        defaultValue={identity?.voice}
        maxLength={4000}
        hint={t('brand.voiceHint')}
        error={wrong('voice')}
      />
      <TextField
        label={t('brand.tone')}
        name="tone"
        defaultValue={identity?.tone.join(', ')}
        hint={t('brand.commas')}
        error={wrong('tone')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <AreaField
          label={t('brand.keywords')}
          name="keywords"
          rows={5}
          defaultValue={identity?.keywords.join('\n')}
          hint={t('brand.lines')}
          error={wrong('keywords')}
        />
        <AreaField
          label={t('brand.forbiddenWords')}
          name="forbiddenWords"
          rows={5}
          defaultValue={identity?.forbiddenWords.join('\n')}
          hint={t('brand.lines')}
          error={wrong('forbiddenWords')}
        />
      </div>
      <TextField
        label={t('brand.languages')}
        name="languages"
        defaultValue={identity?.languages.join(', ')}
        hint={t('brand.languagesHint')}
        error={wrong('languages')}
      />
    </>
  );
}
