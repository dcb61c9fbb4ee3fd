import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Problem } from '../../lib/problem.ts';
import { useFormat } from '../../lib/use-format.ts';
import { ImportOptions } from './import-options.tsx';
import { MappingTable } from './mapping-table.tsx';
import type { MappingData } from './mapping.tsx';

type Props = MappingData & { readonly problem: Problem | undefined };

/** What each column becomes, with its first values beside it. */
export function MappingForm({ file, channels, setup, problem }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Form method="post" className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_320px]">
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <div className="flex min-w-0 flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <Card title={t('imports.step.map')} aside={<FileFacts file={file} />} flush>
          <MappingTable file={file} setup={setup} />
        </Card>
      </div>
      <div className="flex flex-col gap-4">
        <ImportOptions file={file} channels={channels} setup={setup} />
        <Button type="submit" look="primary" disabled={busy}>
          <ScanSearch size={16} aria-hidden />
          {t('imports.check')}
        </Button>
        <p className="text-meta text-muted">{t('imports.checkHint')}</p>
      </div>
    </Form>
  );
}

function FileFacts({ file }: { readonly file: MappingData['file'] }) {
  const format = useFormat();
  const delimiter = file.delimiter === '\t' ? 'Tab' : file.delimiter;
  const facts = [format.bytes(file.bytes), file.format, delimiter == null ? undefined : `“${delimiter}”`];
  return (
    <span className="text-meta text-muted" suppressHydrationWarning>
      {facts.filter((one) => one != null && one !== '').join(' · ')}
    </span>
  );
}
