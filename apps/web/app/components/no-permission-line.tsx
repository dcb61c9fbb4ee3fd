import { Lock } from 'lucide-react';

/** A part of a page that this role does not see, with the permission that would show it. */
export function NoPermissionLine({ text, permission }: { readonly text: string; readonly permission: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-4 py-2.5 text-meta text-muted">
      <Lock size={14} aria-hidden />
      {text} <code className="font-mono">{permission}</code>
    </p>
  );
}
