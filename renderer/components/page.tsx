import { useEffect, useRef, type ReactNode } from 'react'
import type { IconName } from './icon-paths.tsx'
import { Icon } from './icon.tsx'

/** A longer title may be cut off at 1280, so it is whole in its tooltip. */
const FITS = 40

/** The head of every screen. Takes the focus when the screen opens and names the document. */
export function PageHead({ title, sub, actions }: { readonly title: string; readonly sub?: ReactNode; readonly actions?: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Cadre`
    ref.current?.focus()
  }, [title])
  return (
    <header className="phead">
      <div className="ph-t">
        <h1 ref={ref} tabIndex={-1} title={title.length > FITS ? title : undefined}>
          {title}
        </h1>
        {sub === undefined ? null : <p>{sub}</p>}
      </div>
      <div className="ph-a">{actions}</div>
    </header>
  )
}

/** The scrolling body of a screen that may hold nothing to focus: the keyboard scrolls it too. */
export function ScrollBody({
  label,
  className,
  children,
}: {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the focus (WCAG 2.1.1)
    <div className={className === undefined ? 'body scroll' : `body scroll ${className}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

/** `as` is h2 unless the section stands inside another. */
export function SectionHead({
  title,
  sub,
  end,
  as: Heading = 'h2',
}: {
  readonly title: string
  readonly sub?: ReactNode
  readonly end?: ReactNode
  readonly as?: 'h2' | 'h3'
}) {
  return (
    <div className="h">
      <Heading>{title}</Heading>
      {sub === undefined ? null : <span className="sub">{sub}</span>}
      {end === undefined ? null : <span className="end">{end}</span>}
    </div>
  )
}

interface EmptyStateProps {
  readonly title: string
  readonly text: string
  /** The real table's shape, drawn faintly above. */
  readonly ghost?: ReactNode
  readonly actions: ReactNode
  readonly children?: ReactNode
}

/** One sentence, one main act, and what it will look like. */
export function EmptyState({ title, text, ghost, actions, children }: EmptyStateProps) {
  return (
    <div className="empty scroll" tabIndex={-1}>
      {ghost === undefined ? null : <div aria-hidden>{ghost}</div>}
      <section className="empty-card">
        <h2>{title}</h2>
        <p>{text}</p>
        <div className="row wrap">{actions}</div>
        {children}
      </section>
    </div>
  )
}

/** A table head and three grey rows, for `EmptyState`. */
export function GhostTable({ heads }: { readonly heads: readonly string[] }) {
  return (
    <table className="tbl ghost">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[0, 1, 2].map((row) => (
          <tr key={row}>
            {heads.map((head) => (
              <td key={head}>
                <span className="sk" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Findings, figures and warnings in a box: what, why, what to do. */
export function FindingCard({
  tone,
  title,
  children,
  fix,
}: {
  readonly tone: 'bad' | 'warn' | 'info'
  readonly title: string
  readonly children: ReactNode
  readonly fix?: ReactNode
}) {
  const icon: IconName = tone === 'bad' ? 'stop' : tone
  return (
    <article className={`find ${tone}`}>
      <Icon name={icon} />
      <h3>{title}</h3>
      <div className="find-text">{children}</div>
      {fix === undefined ? null : <div className="fix">{fix}</div>}
    </article>
  )
}
