import { render } from 'preact';
import '@/components/ui/tokens.css';
import './style.css';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { tellFailure } from '@/utils/messaging/tell-failure';
import { PanelApp } from './panel-app';
import { ReportApp } from './report-app';

onUncaught(tellFailure);
const root = document.getElementById('app');
const isReport = new URLSearchParams(location.search).has('report');
if (root) render(isReport ? <ReportApp /> : <PanelApp />, root);
