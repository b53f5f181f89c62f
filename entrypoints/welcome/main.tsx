import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/entrypoints/options/style.css';
import '@/components/agency/agency.css';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { tellFailure } from '@/utils/messaging/tell-failure';
import { readGovernedSettings } from '@/utils/store/settings';
import { WelcomeApp } from './welcome-app';

onUncaught(tellFailure);
// What the office has set is locked from the first moment on.
const { settings, fixed } = await readGovernedSettings();
const root = document.getElementById('app');
if (root) render(<WelcomeApp firstSettings={settings} fixed={fixed} />, root);
