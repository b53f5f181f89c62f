/** Why a package of others is in what we ship. */
export interface ShippedPackage {
  name: string;
  why: { th: string; en: string };
  /** It comes with a build tool: it stands among the devDependencies. */
  isOfBuildTool?: true;
}

/** Licences that may be shipped; MPL-2.0 as long as its files are not changed by us beyond what its text allows. */
export const ALLOWED_LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0'] as const;

/** Every package of which something is in the built extension; `npm run audit:docs` and a test compare it with the bundles. */
export const SHIPPED_PACKAGES: readonly ShippedPackage[] = [
  {
    name: '@webext-core/messaging',
    why: { th: 'ข้อความระหว่างส่วนต่าง ๆ ของส่วนขยาย', en: 'typed messages between the parts of the extension' },
  },
  {
    name: 'idb',
    why: { th: 'อ่านและเขียน IndexedDB ด้วย promise', en: 'IndexedDB by promises' },
  },
  {
    name: 'papaparse',
    why: { th: 'อ่านไฟล์ CSV', en: 'reads CSV files' },
  },
  {
    name: 'preact',
    why: { th: 'วาดหน้าจอของผู้ช่วย', en: 'draws the assistant’s screens' },
  },
  {
    name: 'webextension-polyfill',
    why: {
      th: 'ให้ Chrome ตอบข้อความด้วย promise เช่นเดียวกับ Firefox',
      en: 'lets Chrome answer messages by promises, as Firefox does',
    },
  },
  {
    name: 'zod',
    why: {
      th: 'ตรวจรูปแบบของข้อมูลที่อ่านจากดิสก์ ไฟล์ และข้อความ',
      en: 'checks the shape of what comes from disk, files and messages',
    },
  },
  {
    name: '@wxt-dev/webextension-polyfill',
    isOfBuildTool: true,
    why: { th: 'เชื่อม WXT กับ webextension-polyfill หนึ่งบรรทัด', en: 'joins WXT to webextension-polyfill, one line' },
  },
  {
    name: 'wxt',
    isOfBuildTool: true,
    why: {
      th: 'โครงของ content script และ background ที่เครื่องมือสร้างใส่ให้',
      en: 'what the build tool wraps around content script and background',
    },
  },
];

/** A dependency of a dependency whose code is replaced in the build (wxt.config.ts): nothing of it is shipped. */
export const REPLACED_PACKAGES = ['@aklinker1/zero-serialize-error'] as const;
