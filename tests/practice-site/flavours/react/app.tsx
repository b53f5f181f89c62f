/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { getSession } from '../client';
import type { SessionAnswer } from '../contract';
import { SectionForm } from './section-form';
import { useEntry } from './use-entry';

const token = new URLSearchParams(location.search).get('k') ?? '';

export function App() {
  const [session, setSession] = useState<SessionAnswer>();
  const { entry, failed, reload } = useEntry(token);
  useEffect(() => void getSession().then(setSession, () => undefined), []);

  return (
    <>
      <header className="top-bar">
        <a href="/">ระบบฝึกนำเข้าข้อมูลโครงการ</a>
        <span>ผู้ใช้งาน: {session?.user}</span>
      </header>
      <main className="page">
        {failed && <div className="note note--bad">โหลดข้อมูลไม่สำเร็จ กรุณาลองใหม่อีกครั้ง</div>}
        {!entry && !failed && <div className="note">กำลังโหลดข้อมูล...</div>}
        {entry && (
          <>
            <h1>{entry.project.name}</h1>
            <nav className="tabs">
              {entry.tabs.map(({ section, title }) => (
                <a
                  key={section}
                  href={`#/section/${section}`}
                  className={section === entry.section ? 'tab tab--on' : 'tab'}
                >
                  {title}
                </a>
              ))}
            </nav>
            <SectionForm key={entry.section} entry={entry} onSaved={reload} />
          </>
        )}
      </main>
    </>
  );
}
