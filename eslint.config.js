import tseslint from 'typescript-eslint';

const forbid = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

const PURE =
  'utils/{model,help,site,teach,rules,quality,projects,drafts,privacy,diagnostics,fill,templates,agency,calendar,reminders,ledger,overlay,transfer,sheets,thai,i18n}/**/*.ts';

/** What a person reads stands in the catalogues, in both languages. */
const CATALOGUES = 'texts stand in utils/i18n';
const OWN_WORDS = [
  { selector: 'JSXText[value=/[A-Za-zก-๙]/]', message: CATALOGUES },
  { selector: 'Literal[value=/[ก-๙]{2}/]', message: CATALOGUES },
  { selector: 'TemplateElement[value.raw=/[ก-๙]{2}/]', message: CATALOGUES },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt)$/] > Literal[value=/[A-Za-z]/]',
    message: CATALOGUES,
  },
];
const ALWAYS = [
  { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
  { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'never innerHTML' },
];
const MAX_LINES = ['error', { max: 200, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'demo-output', 'test-results', 'playwright-report'] },
  ...tseslint.configs.recommended,
  {
    files: ['{entrypoints,components,utils,modules,tests}/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['utils/**/*.ts', 'components/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': MAX_LINES,
      'no-restricted-syntax': ['error', ...ALWAYS],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...ALWAYS, ...OWN_WORDS] },
  },
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: { 'max-lines': MAX_LINES, 'no-restricted-syntax': ['error', ...OWN_WORDS] },
  },
  {
    files: ['utils/site/sections/**', 'utils/i18n/**', 'utils/privacy/data-inventory.ts'],
    rules: { 'max-lines': 'off' },
  },

  // The import law: rooms meet only in entrypoints.
  forbid(
    ['utils/model/**'],
    ['@/utils/*', '@/utils/*/**', '!@/utils/model', '!@/utils/model/**', '@/components/**', '#imports', 'wxt/*'],
    'model is the bottom',
  ),
  forbid(
    ['utils/thai/**'],
    ['@/utils/*/**', '!@/utils/model/**', '!@/utils/thai/**', '@/components/**', '#imports', 'wxt/*'],
    'thai reads and writes Thai text: it knows only the model',
  ),
  forbid(['utils/i18n/**'], ['@/**', '#imports', 'wxt/*'], 'i18n imports nothing'),
  forbid(
    [
      'utils/{help,site,teach,rules,quality,projects,drafts,privacy,diagnostics,fill,templates,agency,calendar,reminders,ledger,overlay,transfer,sheets}/**',
    ],
    [
      '@/utils/page/**',
      '@/utils/store/**',
      '@/utils/messaging/**',
      '@/components/**',
      '#imports',
      'wxt/*',
      'preact',
      'idb',
    ],
    'pure rooms: data in, data out',
  ),
  forbid(
    ['utils/page/**'],
    [
      '@/utils/store/**',
      '@/utils/messaging/**',
      '@/utils/rules/**',
      '@/components/**',
      '#imports',
      'wxt/*',
      'preact',
      'idb',
      'zod',
      'zod/*',
    ],
    'page reads and writes the page, nothing else',
  ),
  forbid(
    ['components/**'],
    ['@/utils/page/**', '@/utils/store/**', '@/utils/messaging/**', '#imports', 'wxt/*', 'idb'],
    'props in, callbacks out',
  ),
  forbid(
    ['entrypoints/{form.content,overlay,teacher,panel,framed-panel}/**'],
    ['@/utils/store/**', 'idb', 'zod', 'zod/*'],
    'data come by message',
  ),
  {
    files: [PURE],
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'location',
        'navigator',
        'localStorage',
        'fetch',
        'browser',
        'chrome',
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'named exports only' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'pure rooms never read the clock',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'pure rooms never read the clock',
        },
      ],
    },
  },
);
