import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** As failures name it. */
  unit: string;
  /** What stands in its place; nothing unless given. */
  instead?: ComponentChildren;
  onFailure(unit: string, error: unknown): void;
  children: ComponentChildren;
}

/** A part that fails to draw itself is drawn no more until it is opened anew, and takes nothing beside it along. */
export class ErrorBoundary extends Component<Props, { hasFailed?: true }> {
  override componentDidCatch(error: unknown) {
    this.setState({ hasFailed: true });
    this.props.onFailure(this.props.unit, error);
  }

  override render({ instead, children }: Props) {
    return this.state.hasFailed ? instead : children;
  }
}
