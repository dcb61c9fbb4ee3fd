export function Toolbar({ children, end }: { readonly children: React.ReactNode; readonly end?: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-(--gutter) py-3">
      {children}
      {end !== undefined && <div className="ml-auto flex items-center gap-2">{end}</div>}
    </div>
  );
}
