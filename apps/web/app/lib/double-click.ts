/** A second press this soon after the first is the same press. */
const SAME_PRESS_MS = 500;

interface Sent {
  readonly text: string;
  readonly at: number;
}

const textOf = (form: HTMLFormElement, by: HTMLElement | null): string =>
  [...new FormData(form, by)]
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : `${value.name} ${value.size}`}`)
    .join('\n');

/**
 * A form that was just sent is not sent again as it was by the second click of a double click: two orders, or a conflict of
 * the second with the first, are never what was meant. Forms that only look something up may be sent as often as liked.
 */
export function ignoreDoubleClicks(root: Document): void {
  const sent = new WeakMap<HTMLFormElement, Sent>();
  root.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      if (form.method === 'get') return;
      const [text, at, last] = [textOf(form, event.submitter), event.timeStamp, sent.get(form)];
      const again = last !== undefined && last.text === text && at - last.at < SAME_PRESS_MS;
      if (!again) return void sent.set(form, { text, at });
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
