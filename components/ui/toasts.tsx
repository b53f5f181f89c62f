/** What a deed led to, low on the page. Both places are there from the start: screen readers follow what they know. */
export function Toasts({ done, failed }: { done: string; failed: string }) {
  return (
    <div class="toasts">
      <p class="toast" role="status">
        {done}
      </p>
      <p class="toast toast--failed" role="alert">
        {failed}
      </p>
    </div>
  );
}
