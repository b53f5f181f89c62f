import { render } from 'preact';
import '@/components/ui/tokens.css';
import '../panel/style.css';
import { sendMessage } from '@/utils/messaging/protocol';
import { PanelApp } from '../panel/panel-app';
import { openInSight } from './open-in-sight';

/** The one page of ours that the site's page may frame. It shows nothing without the pass that our overlay gave it for its tab. */
async function openIfAdmitted(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const wish = { tabId: Number(asked.get('tab')), pass: asked.get('pass') ?? '' };
  const isAdmitted = await sendMessage('admitPanel', wish).catch(() => false);
  if (!isAdmitted || window.top === window) return;
  openInSight(root);
  render(<PanelApp />, root);
}

const root = document.getElementById('app');
if (root) void openIfAdmitted(root);
