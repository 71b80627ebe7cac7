import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/cdn/**',
      '**/node_modules/**',
      '.tools/**',
      'coverage/**',
      'test-output/**',
      'packages/rosette/*.d.ts',
      '**/fixtures/**',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {
    files: ['packages/**/*.ts', 'demo/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    settings: { litHtmlSources: ['lit'] },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test knows what it has put there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Arithmetic on arrays that are walked by index, all of one length.
    files: ['packages/cli/src/hexmap/**', 'packages/cli/test/compare/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: [
      'tools/**',
      'bench/**',
      'packages/rosette/build/**',
      'packages/cli/test/compare/**',
      '**/*.test.ts',
      '**/*.test.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  ...boundaries,
);
