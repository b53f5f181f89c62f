import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { PanelApp } from './panel-app';

const root = document.getElementById('app');
if (root) render(<PanelApp />, root);
