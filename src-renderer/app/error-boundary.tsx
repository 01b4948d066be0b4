import { Component, type ReactNode } from 'react'
import { RouteError } from '../lib/client'
import { CrashScreen } from './crash-screen'

interface ErrorBoundaryProps {
  children: ReactNode
  /** Changing it (the page) gives the children another chance. */
  resetKey?: string
  /** Inside the shell the crash takes the place of the page only. */
  inside?: boolean
}

/** A screen that breaks never leaves a blank window: it says so and offers a way out. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (this.state.error && previous.resetKey !== this.props.resetKey) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    const incident = error instanceof RouteError ? error.incidentId : undefined
    return (
      <CrashScreen detail={error.message} incident={incident} inside={this.props.inside} onRetry={() => this.setState({ error: null })} />
    )
  }
}
