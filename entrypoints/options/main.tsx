import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { readGovernedSettings } from '@/utils/store/settings';
import { OptionsApp } from './options-app';

// What the office has set is locked from the first moment on.
const { settings, fixed } = await readGovernedSettings();
const root = document.getElementById('app');
if (root) render(<OptionsApp firstSettings={settings} firstFixed={fixed} />, root);
