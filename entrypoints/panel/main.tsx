import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { PanelApp } from './panel-app';
import { ReportApp } from './report-app';

const root = document.getElementById('app');
const isReport = new URLSearchParams(location.search).has('report');
if (root) render(isReport ? <ReportApp /> : <PanelApp />, root);
