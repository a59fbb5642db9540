import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const PREPARE_IN_LOOP = [
  ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)',
  "CallExpression[callee.property.name='prepare']",
].join(' ');
/** `db.pragma()` prepares its words each time as well. */
const PREPARES =
  ":matches([callee.object.name='db'], [callee.object.property.name='db'])[callee.property.name=/^(prepare|pragma)$/]";
const SYNTAX = [
  {
    selector: PREPARE_IN_LOOP,
    message: 'Statements are prepared once (store/statements.ts): prepare() in a loop leaks memory.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
];

export default ts.config(
  { ignores: ['node_modules', 'out', 'dist', 'test-results', '.workspace'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['src/renderer/**'],
    ignores: ['src/renderer/parts/numbers.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/core/model/format.ts'],
              importNames: ['formatNumber', 'signed'],
              message: 'The screen writes numbers as the user chose: parts/numbers.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'The core has no clock but the injected one.' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/store/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...SYNTAX,
        {
          selector: `CallExpression${PREPARES}`,
          message: 'Only the store prepares: `sql` keeps a statement (store/statements.ts).',
        },
      ],
    },
  },
  {
    files: ['src/cli/**', 'src/loopback/**', 'scripts/**', 'bench/**', 'trust/**', 'e2e/**', 'bin/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
);
