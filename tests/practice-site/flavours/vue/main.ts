import 'element-plus/dist/index.css';
import ElementPlus from 'element-plus';
import th from 'element-plus/es/locale/lang/th';
import { createApp } from 'vue';
import { app } from './app';
import './style.css';

createApp(app)
  .use(ElementPlus, { locale: th } as object)
  .mount('#app');
