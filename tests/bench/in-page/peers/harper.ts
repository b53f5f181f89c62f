import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { offer } from './peer-in-page';

const linter = new LocalLinter({ binary: binaryInlined });
const lint = (text: string) => linter.lint(text);

offer({
  async scan() {
    for (const { value } of document.querySelectorAll('input')) await lint(value);
  },
  async attach() {
    await lint('');
    document.addEventListener('input', ({ target }) => void lint((target as HTMLInputElement).value));
  },
});
