import { Component, type ReactNode } from "react";

interface CrashGuardProps {
  readonly sentence: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** Shows a sentence and a way back where the pane itself is broken, instead of nothing. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="crashed" role="alert">
        <p>{this.props.sentence}</p>
        <button type="button" onClick={() => this.setState({ crashed: false })}>
          {this.props.again}
        </button>
      </main>
    );
  }
}
