/** A second press this soon after the first is the same press. */
const SAME_PRESS_MS = 500;

/**
 * A form that was just sent by a button is not sent again by the second click of a double click: two orders, or a conflict of
 * the second with the first, are never what was meant. Forms that only look something up may be sent as often as liked.
 */
export function ignoreDoubleClicks(root: Document): void {
  const sent = new WeakMap<HTMLFormElement, { readonly by: HTMLElement | null; readonly at: number }>();
  root.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      if (form.method === 'get') return;
      const last = sent.get(form);
      const again = last !== undefined && last.by === event.submitter && event.timeStamp - last.at < SAME_PRESS_MS;
      if (!again) return void sent.set(form, { by: event.submitter, at: event.timeStamp });
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}
