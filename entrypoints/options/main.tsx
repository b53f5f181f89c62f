import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { tellFailure } from '@/utils/messaging/tell-failure';
import { readGovernedSettings } from '@/utils/store/settings';
import { OptionsApp } from './options-app';

onUncaught(tellFailure);
// What the office has set is locked from the first moment on.
const { settings, fixed } = await readGovernedSettings();
const root = document.getElementById('app');
if (root) render(<OptionsApp firstSettings={settings} firstFixed={fixed} />, root);
