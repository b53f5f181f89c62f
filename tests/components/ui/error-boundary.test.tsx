import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/ui/error-boundary';

afterEach(cleanup);

const Draws = ({ what }: { what: string }) => {
  if (what === 'boom') throw new TypeError(what);
  return <p>{what}</p>;
};
const FailsLater = () => {
  useEffect(() => {
    throw new RangeError('later');
  }, []);
  return <p>ชั่วครู่</p>;
};

describe('a part that fails', () => {
  it('is told, has a line in its place, and takes nothing with it', () => {
    const onFailure = vi.fn();
    render(
      <>
        <ErrorBoundary unit="panel findings" instead={<p>ส่วนนี้แสดงไม่ได้</p>} {...{ onFailure }}>
          <Draws what="boom" />
        </ErrorBoundary>
        <ErrorBoundary unit="panel project" {...{ onFailure }}>
          <Draws what="โครงการ" />
        </ErrorBoundary>
      </>,
    );
    expect(document.body.textContent).toBe('ส่วนนี้แสดงไม่ได้โครงการ');
    expect(onFailure.mock.calls).toEqual([['panel findings', new TypeError('boom')]]);
  });

  it('after it was drawn is taken away, and nothing stands there unless given', async () => {
    const onFailure = vi.fn();
    render(
      <ErrorBoundary unit="overlay card" {...{ onFailure }}>
        <FailsLater />
      </ErrorBoundary>,
    );
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(document.body.textContent).toBe('');
  });

  it('is not drawn again, but when it is opened anew', () => {
    const onFailure = vi.fn();
    const show = (key: string, what: string) => (
      <ErrorBoundary key={key} unit="overlay card" {...{ onFailure }}>
        <Draws what={what} />
      </ErrorBoundary>
    );
    const { rerender } = render(show('a', 'boom'));
    rerender(show('a', 'การ์ด'));
    expect(document.body.textContent).toBe('');
    rerender(show('b', 'การ์ดอื่น'));
    expect(document.body.textContent).toBe('การ์ดอื่น');
    expect(onFailure).toHaveBeenCalledOnce();
  });
});

it('a deed that fails draws on', () => {
  const onFailure = vi.fn();
  const swallow = (event: ErrorEvent) => event.preventDefault();
  addEventListener('error', swallow);
  render(
    <ErrorBoundary unit="x" {...{ onFailure }}>
      <button
        type="button"
        onClick={() => {
          throw new Error('boom');
        }}
      >
        ปุ่ม
      </button>
    </ErrorBoundary>,
  );
  try {
    fireEvent.click(screen.getByRole('button'));
  } catch {
    // Told by the page as a whole.
  }
  removeEventListener('error', swallow);
  expect(screen.getByRole('button')).toBeTruthy();
});
