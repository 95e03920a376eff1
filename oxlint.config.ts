import { defineConfig, type OxlintOverride } from 'oxlint'
import { CORE_FLOORS, findForbiddenFolders, LIBRARY_OWNERS, PACKAGE_IMPORTS, WORLD_MODULES } from './tools/layers.ts'

type Pattern = { readonly regex: string; readonly message: string }

const DEEP_IMPORT: Pattern = {
  regex: String.raw`^(\.\./)+(packages|core|gate|safe-pip|pre-commit)/`,
  message: 'Name another package by its name: @safe-pip/core/…',
}

function packagePatterns(name: string, allowed: readonly string[]): Pattern[] {
  const closed = Object.keys(PACKAGE_IMPORTS).filter((other) => other !== name && !allowed.includes(other))
  const libraries = Object.entries(LIBRARY_OWNERS)
    .filter(([, owners]) => !owners.includes(name))
    .map(([library]) => library)
  return [
    DEEP_IMPORT,
    {
      regex: String.raw`^(@safe-pip/(${[...closed, 'tools'].join('|')})|safe-pip)(/|$)`,
      message: `${name} may import: ${allowed.join(', ') || 'no package of this workspace'} (tools/layers.ts).`,
    },
    { regex: `^(${libraries.join('|')})(/|$)`, message: `tools/layers.ts says who uses this library; ${name} does not.` },
  ]
}

function folderPatterns(folder: string, mayTouchWorld: boolean): Pattern[] {
  const forbidden = findForbiddenFolders(folder)
  return [
    ...(forbidden.length === 0
      ? []
      : [
          {
            regex: String.raw`^(\.\./)+(${forbidden.join('|')})/`,
            message: `core/${folder} may not import its neighbours or higher floors (tools/layers.ts).`,
          },
        ]),
    ...(mayTouchWorld ? [] : [{ regex: `^(node:)?(${WORLD_MODULES.join('|')})$`, message: 'Only core/node touches the world.' }]),
  ]
}

const restrict = (patterns: readonly Pattern[]): NonNullable<OxlintOverride['rules']> => ({
  'no-restricted-imports': ['error', { patterns }],
})
const TESTS = ['**/*.test.ts', '**/*.test-support.ts', '**/test-support/**']

/** Tests read the program's JSON as it comes, and may hand in what types forbid. */
const UNCHECKED_IN_TESTS: NonNullable<OxlintOverride['rules']> = Object.fromEntries(
  [
    'typescript/no-base-to-string',
    'typescript/ban-ts-comment',
    'typescript/no-non-null-assertion',
    'typescript/no-unsafe-argument',
    'typescript/no-unsafe-assignment',
    'typescript/no-unsafe-call',
    'typescript/no-unsafe-member-access',
    'typescript/no-unsafe-return',
    'typescript/unbound-method',
  ].map((rule) => [rule, 'off']),
)

const packageOverrides: OxlintOverride[] = Object.entries(PACKAGE_IMPORTS).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  excludeFiles: TESTS,
  rules: restrict(packagePatterns(name, allowed)),
}))

const floorOverrides: OxlintOverride[] = CORE_FLOORS.flatMap(({ folders, mayTouchWorld }) =>
  folders.map((folder) => ({
    files: [`packages/core/src/${folder}/**/*.ts`],
    excludeFiles: TESTS,
    rules: {
      ...restrict([...packagePatterns('core', PACKAGE_IMPORTS['core'] ?? []), ...folderPatterns(folder, mayTouchWorld)]),
      ...(mayTouchWorld
        ? {}
        : {
            'no-restricted-globals': [
              'error',
              'process',
              'fetch',
              'setTimeout',
              'setInterval',
              'setImmediate',
              'performance',
              'navigator',
              'WebSocket',
              'Worker',
            ],
            'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
          }),
    },
  })),
)

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['bundle/**', 'tools/bundle/launchers/**', '**/dist/**', '**/node_modules/**', '**/*.generated.ts'],
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/no-self-import': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    'eqeqeq': ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    'no-eval': 'error',
    'no-param-reassign': 'error',
    'no-shadow': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-var': 'error',
    'no-control-regex': 'off',
    'no-misleading-character-class': 'off',
    'prefer-const': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-readonly': 'error',
    'typescript/restrict-template-expressions': 'error',
    'typescript/return-await': ['error', 'in-try-catch'],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/throw-new-error': 'error',
    'vitest/require-to-throw-message': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'refused'] }],
  },
  overrides: [
    ...packageOverrides,
    ...floorOverrides,
    { files: TESTS, rules: UNCHECKED_IN_TESTS },
    { files: ['tools/**', '**/main.ts'], rules: { 'no-console': 'off' } },
    { files: ['**/*.config.ts', 'tools/unused-reporter.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
})
