import { iconPaths, type IconName } from './icon-paths.tsx'

/** Without `label` it is decoration; with one it is an image that says so. `size` 16 by default, `s` 14, `xs` 12. */
export function Icon({
  name,
  label,
  size,
  tone,
}: {
  readonly name: IconName
  readonly label?: string
  readonly size?: 's' | 'xs'
  readonly tone?: string
}) {
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label }
  return (
    <svg className={['ic', size, tone].filter(Boolean).join(' ')} viewBox="0 0 16 16" {...named}>
      {iconPaths[name]}
    </svg>
  )
}

/** "to", between a before and an after. */
export function Arrow() {
  return (
    <svg className="arr" viewBox="0 0 12 8" role="img" aria-label="to">
      <path d="M0 4h10M7 1l3 3-3 3" />
    </svg>
  )
}

export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 20 20" aria-hidden>
      <rect width="20" height="20" rx="5" className="logo-ground" />
      <path d="M4.2 15.4h2.2v-3.6H4.2zM8.9 15.4h2.2V8.2H8.9zM13.6 15.4h2.2V4.6h-2.200z" />
    </svg>
  )
}
