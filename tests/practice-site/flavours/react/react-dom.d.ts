/** The one thing used of react-dom, which comes without types. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(container: Element): { render(content: ReactNode): void };
}
