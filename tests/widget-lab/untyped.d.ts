/** Libraries that come without types, as far as the lab's pages use them. */

declare module 'react' {
  export function useState<T>(first: T): [T, (next: T | ((now: T) => T)) => void];
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
}

declare module 'react/jsx-runtime' {
  export namespace JSX {
    type Element = unknown;
    type ElementType = unknown;
    interface IntrinsicElements {
      [name: string]: Record<string, unknown>;
    }
    interface IntrinsicAttributes {
      key?: unknown;
    }
  }
}

declare module 'react-dom/client' {
  export function createRoot(at: Element): { render(what: unknown): void };
}

declare module 'angular';
declare module 'vue/dist/vue.esm-bundler.js';
declare module 'cleave.js';
declare module 'inputmask';
declare module 'jquery';
declare module 'jquery-ui/dist/jquery-ui.js';
declare module 'bootstrap-datepicker';
declare module 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.th.min.js';
