import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { action as countAction } from './count.ts';
import type { loader as jobLoader } from './count-job.ts';

const COUNT = '/segments/count';
/** How often somebody asks whether an exact count has ended. */
const ASK_MS = 1_000;

/** Follows the filter while it is written. */
export function LiveCount({ filter }: { readonly filter: string }) {
  const { t } = useTranslation();
  const { submit, data } = useFetcher<typeof countAction>();
  const print = useFormat().number;
  useEffect(() => {
    const timer = setTimeout(() => void submit({ filter }, { method: 'post', action: COUNT }), 300);
    return () => clearTimeout(timer);
  }, [filter, submit]);
  const counted = data && 'counted' in data ? data.counted : null;
  const figures = counted && { count: print(counted.count), of: print(counted.of) };
  const text =
    data === undefined
      ? t('growth.segments.counting')
      : figures
        ? t(counted.exact ? 'growth.segments.count' : 'growth.segments.about', figures)
        : t('growth.segments.wrong', { message: ('failed' in data ? data.failed : '') ?? '' });
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-muted">
      <span role="status" className="tnum">
        {text}
      </span>
      {counted && !counted.exact && (
        <>
          <span className="tnum" title={t('growth.segments.drawn', { sampled: print(counted.sampled ?? 0) })}>
            {t('growth.segments.between', { low: print(counted.low ?? 0), high: print(counted.high ?? 0) })}
          </span>
          <ExactCount key={filter} filter={filter} />
        </>
      )}
    </div>
  );
}

/** Counts through on demand: in the background, for it may take a while. */
function ExactCount({ filter }: { readonly filter: string }) {
  const { t } = useTranslation();
  const print = useFormat().number;
  const asked = useFetcher<typeof countAction>();
  const { load, data, state } = useFetcher<typeof jobLoader>();
  const job = asked.data && 'job' in asked.data ? asked.data.job : undefined;
  const refused = asked.data && 'failed' in asked.data ? asked.data.failed : undefined;
  const waits = job !== undefined && (data === undefined || data.open);
  useEffect(() => {
    if (!waits || state !== 'idle') return;
    const timer = setTimeout(() => void load(`${COUNT}/${job}`), data === undefined ? 0 : ASK_MS);
    return () => clearTimeout(timer);
  }, [waits, state, job, data, load]);
  if (data?.counted)
    return (
      <strong role="status" className="tnum font-semibold text-ink">
        {t('growth.segments.exactly', { count: print(data.counted.count), of: print(data.counted.of) })}
      </strong>
    );
  const failed = refused ?? (data && !data.open ? data.failed : undefined);
  if (failed !== undefined) return <span role="alert">{t('growth.segments.notCounted', { message: failed })}</span>;
  const counting = waits || asked.state !== 'idle';
  return (
    <Button
      disabled={counting}
      onClick={() => void asked.submit({ filter, exactly: 'yes' }, { method: 'post', action: COUNT })}
    >
      {t(counting ? 'growth.segments.countingExactly' : 'growth.segments.countExactly')}
    </Button>
  );
}
