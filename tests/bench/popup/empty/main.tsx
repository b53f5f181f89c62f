import '@/components/ui/tokens.css';
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<p style={{ font: '14px/1.5 var(--font)' }}>–</p>, root);
