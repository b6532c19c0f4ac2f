/** Lint: typed rules everywhere, the layers of src, and rules for templates and elements where those are. */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {fileURLToPath} from 'node:url';
import tseslint from 'typescript-eslint';
import {layerRule} from './support/layer-rule.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export default tseslint.config(
  {ignores: ['dist/**', 'node_modules/**']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: projectRoot}},
    rules: {
      '@typescript-eslint/unbound-method': 'off', // It fires on `@click=${this.listener}`, which Lit binds.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true}],
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {multidrop: {rules: {layers: layerRule}}},
    rules: {'multidrop/layers': 'error'},
  },
  {
    files: ['src/emulator/http/**/*.ts'],
    rules: {'no-console': 'off'}, // A command line program speaks.
  },
  {
    files: ['src/elements/**/*.ts', 'src/index.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/elements/list/*.ts'],
    rules: {'lit-a11y/no-redundant-role': 'off'}, // Drawn as cards, a table keeps its meaning by its roles alone.
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: ['describe', 'it', 'test'], package: 'node:test'}]},
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: `expect(x).to.be.true`
      'no-console': 'off',
    },
  },
  {files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked]},
);
