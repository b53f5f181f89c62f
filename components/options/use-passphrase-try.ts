import { useRef, useState } from 'preact/hooks';

/** A passphrase that is typed and tried; where it opens nothing, it stands there selected. `onTry`: done when it was tried. */
export function usePassphraseTry(onTry: (passphrase: string) => Promise<unknown>) {
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const attempt = async () => {
    setTrying(true);
    await onTry(text);
    setTrying(false);
    box.current?.focus();
    box.current?.select();
  };
  return { text, setText, isShown, setShown, isTrying, box, attempt };
}
