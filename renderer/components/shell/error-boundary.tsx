import { Component, type ReactNode } from 'react'
import { Button } from '../button.tsx'

interface Props {
  readonly children: ReactNode
  /** A change of it tries again: the place, so that another screen can be opened. */
  readonly at: string
}

/** A screen that broke says so, and the rest of the window goes on working. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidUpdate(before: Props) {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: false })
  }
  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <div className="plain-words" role="alert">
        <h1>This screen could not be shown</h1>
        <p>Something went wrong inside Cadre. Your file was not changed. Open another screen, or load this one again.</p>
        <Button kind="primary" onClick={() => location.reload()}>
          Load again
        </Button>
      </div>
    )
  }
}
