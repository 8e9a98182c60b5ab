import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SERVIDOR = ['apps/api/**/*.ts', 'apps/cli/**/*.ts', 'libs/**/*.ts'];
const PRUEBAS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts'];

const RELOJ = 'La hora entra por Reloj o por tx.ahora: así se puede repetir y probar.';
const sinReloj = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: RELOJ },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: RELOJ },
];
const sinEntorno = [
  {
    selector:
      ":not(CallExpression[callee.name='leerConfig']) > MemberExpression[object.name='process'][property.name='env']",
    message: 'La configuración se lee una sola vez, en leerConfig de #platform.',
  },
];
const PURO = 'domain/ decide sin esperar a nadie: recibe datos y devuelve datos.';
const dominioPuro = [
  ...sinReloj,
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'domain/ no sortea.' },
  {
    selector: 'Identifier[name=/^(randomBytes|randomUUID|randomInt|performance)$/]',
    message: 'domain/ no sortea ni mide.',
  },
  { selector: "Identifier[name='Promise']", message: PURO },
  { selector: ':function[async=true]', message: PURO },
  { selector: 'AwaitExpression', message: PURO },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'var/**',
      'coverage/**',
      'node_modules/**',
      'test-results/**',
      'playwright-report/**',
      'apps/web/src/api/esquema.ts',
      'test/fixtures/**',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.ts', 'apps/web/*.mts'] } },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  { files: SERVIDOR, rules: { 'no-restricted-syntax': ['error', ...sinReloj, ...sinEntorno] } },
  {
    files: SERVIDOR,
    // A migration is one statement after another: cutting it up would make it no clearer.
    ignores: [...PRUEBAS, 'apps/api/src/migrations/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['libs/*/src/index.ts'],
    rules: {
      'max-lines': ['error', { max: 25 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'La cara pública nombra lo que muestra.' },
      ],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts'],
    ignores: PRUEBAS,
    rules: { 'no-restricted-syntax': ['error', ...dominioPuro, ...sinEntorno] },
  },
  // The two places where the machine's clock enters: the Reloj itself, and the waits for another process.
  {
    files: ['libs/kernel/src/reloj.ts', 'libs/platform/src/postgres-embebido/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sinEntorno] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // TanStack Router's own way to leave a page: throw redirect(…)
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] },
      ],
      // React takes a handler that returns a promise, and ignores it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: PRUEBAS,
    rules: {
      'no-restricted-syntax': 'off',
      // Answers of HTTP and of raw SQL are read as they come, and what fails then is the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
