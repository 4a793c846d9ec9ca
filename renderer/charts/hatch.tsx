/** The pattern for what is short or over budget; use it as `fill={`url(#${id})`}` in the same svg. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0v5" stroke="var(--hatch)" strokeWidth="1.6" />
      </pattern>
    </defs>
  )
}
