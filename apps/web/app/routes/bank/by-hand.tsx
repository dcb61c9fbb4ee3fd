import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { DeskLine } from './line-card.tsx';

const KINDS = { in: ['INVOICE', 'ACCOUNT', 'ON_ACCOUNT'], out: ['ACCOUNT', 'CREDIT_NOTE'] } as const;

interface Props {
  readonly line: DeskLine;
  readonly next: string | null;
  readonly token: string;
}

/** Parts that a person names: documents by their number, accounts by their code. */
export function ByHand({ line, next, token }: Props) {
  const { t } = useTranslation();
  const [count, setCount] = useState(1);
  const kinds = KINDS[line.amount.decimal.startsWith('-') ? 'out' : 'in'];
  return (
    <Card title={t('bank.byHand')}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="hand" />
        <input type="hidden" name="id" value={line.id} />
        <input type="hidden" name="next" value={next ?? ''} />
        <input type="hidden" name="key" value={`${token}-hand`} />
        <p className="text-muted">{t('bank.byHandText')}</p>
        {Array.from({ length: count }, (_, at) => (
          <div key={at} className="grid gap-3 sm:grid-cols-3">
            <SelectField
              label={t('bank.kindLabel')}
              name="kind"
              options={kinds.map((one) => [one, t(`bank.kind.${one}`)] as const)}
            />
            <TextField label={t('bank.target')} name="target" maxLength={80} autoComplete="off" />
            <TextField label={t('bank.amount')} name="amount" inputMode="decimal" maxLength={20} autoComplete="off" />
          </div>
        ))}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {t('bank.book')}
          </Button>
          <Button onClick={() => setCount((now) => Math.min(10, now + 1))}>{t('bank.addPart')}</Button>
        </div>
      </Form>
    </Card>
  );
}
