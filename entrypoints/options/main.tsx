import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { readSettings } from '@/utils/store/settings';
import { OptionsApp } from './options-app';

const settings = await readSettings();
const root = document.getElementById('app');
if (root) render(<OptionsApp firstSettings={settings} />, root);
