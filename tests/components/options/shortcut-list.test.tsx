import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortcutsSection } from '@/entrypoints/options/shortcuts-section';

afterEach(cleanup);

const stand = (commands: object) => Object.assign(fakeBrowser.commands, commands);

it('tells each deed with the keys that the browser has for it, and where it has none', async () => {
  stand({ getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+K' }, { name: 'next-finding' }] });
  render(<ShortcutsSection language="th" />);
  const keys = await screen.findByText('Alt+Shift+K');
  expect(keys.closest('.shortcuts__deed')?.textContent).toBe('เปิดแผงผู้ช่วยAlt+Shift+K');
  expect(screen.getAllByText('ยังไม่ได้กำหนด')).toHaveLength(3);
});

it('leads to the browser’s own page of keys, or says where it is', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  stand({ getAll: async () => [], openShortcutSettings });
  render(<ShortcutsSection language="th" />);
  const change = () => fireEvent.click(screen.getByRole('button', { name: 'เปลี่ยนปุ่มลัด' }));
  change();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toBe('');
  openShortcutSettings.mockRejectedValue(new Error('no'));
  change();
  expect(await screen.findByText(/เปิดหน้าตั้งค่าปุ่มลัดให้ไม่ได้/)).toBeTruthy();
});
