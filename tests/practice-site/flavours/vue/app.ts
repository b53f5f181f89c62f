import { defineComponent, onMounted, ref, shallowRef } from 'vue';
import { getEntry, getSession } from '../client';
import type { EntryAnswer, SessionAnswer } from '../contract';
import { sectionForm } from './section-form';

const token = new URLSearchParams(location.search).get('k') ?? '';
const sectionInHash = () => /^#\/section\/([\w-]+)$/.exec(location.hash)?.[1];

/** The page around a section: who is at work, the tabs, and the form that the hash names. */
export const app = defineComponent({
  components: { sectionForm },
  setup() {
    const session = shallowRef<SessionAnswer>();
    const entry = shallowRef<EntryAnswer>();
    const failed = ref(false);
    let home: EntryAnswer['tabs'][number] | undefined;
    const load = (k: string) => getEntry(k).then((answer) => (entry.value = answer));
    const follow = () => {
      const tab = entry.value?.tabs.find(({ section }) => section === sectionInHash()) ?? home;
      if (tab && tab.section !== entry.value?.section) void load(tab.k).catch(() => (failed.value = true));
    };
    onMounted(async () => {
      addEventListener('hashchange', follow);
      void getSession().then((answer) => (session.value = answer));
      await load(token).catch(() => (failed.value = true));
      home = entry.value?.tabs.find(({ section }) => section === entry.value?.section);
      follow();
    });
    const reload = () => load(entry.value?.tabs.find(({ section }) => section === entry.value?.section)?.k ?? token);
    return { session, entry, failed, reload };
  },
  template: `<header class="top-bar"><a href="/">ระบบฝึกนำเข้าข้อมูลโครงการ</a><span>ผู้ใช้งาน: {{ session?.user }}</span></header>
  <main class="page">
    <el-alert v-if="failed" type="error" :closable="false" title="โหลดข้อมูลไม่สำเร็จ กรุณาลองใหม่อีกครั้ง" />
    <template v-if="entry">
      <h1>{{ entry.project.name }}</h1>
      <nav class="tabs"><a v-for="tab in entry.tabs" :key="tab.section" :href="'#/section/' + tab.section" :class="{ on: tab.section === entry.section }">{{ tab.title }}</a></nav>
      <section-form :key="entry.section" :entry="entry" @saved="reload" />
    </template>
  </main>`,
});
