/** Who may import whom: `knowledge` ← `utils/*` ← `components` ← `entrypoints`; see docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Modules that import each other cannot be understood one at a time.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'utils-know-no-view',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|entrypoints|scripts|tests)/' },
    },
    {
      name: 'components-know-no-entrypoint',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|scripts|tests)/' },
    },
    {
      name: 'components-know-no-browser',
      comment: 'Props in, callbacks out: the entry points wire browser and storage.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '(^utils/(storage|messaging))|node_modules/(wxt|@wxt-dev|dexie)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entrypoints-stand-alone',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'product-knows-no-script-or-test',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'engines-know-only-the-contract',
      severity: 'error',
      from: { path: '^utils/(detection|drafting)/' },
      to: {
        pathNot: ['^utils/contract/', '^utils/detection/', '^utils/drafting/', 'node_modules/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'engines-need-no-package',
      comment: 'What is known about plain English comes from packages, brought when it is wanted.',
      severity: 'error',
      from: { path: '^utils/(detection|drafting)/', pathNot: '^utils/drafting/english/' },
      to: { path: 'node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'detection-knows-no-drafting',
      severity: 'error',
      from: { path: '^utils/detection/' },
      to: { path: '^utils/drafting/' },
    },
    {
      name: 'drafting-shares-the-pattern-engine-only',
      comment:
        'And the reading of grams, so that drafts are read in training as they are read later.',
      severity: 'error',
      from: { path: '^utils/drafting/' },
      to: {
        path: '^utils/detection/',
        pathNot:
          '^utils/detection/(pattern|matching|text|facts|scope/find-quotes|model/(visit-grams|gram-table|read-bytes))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'contract-stands-below-all',
      severity: 'error',
      from: { path: '^utils/contract/' },
      to: { pathNot: ['^utils/contract/', 'node_modules/valibot/'] },
    },
    {
      name: 'desk-knows-no-browser',
      severity: 'error',
      from: { path: '^utils/desk/' },
      to: {
        path: '(^utils/(storage|messaging|knowledge|detection))|node_modules/(wxt|@wxt-dev|@webext-core)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-storage-knows-indexeddb',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/', pathNot: '^utils/storage/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.output|\\.wxt|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'browser', 'default', 'types'],
    },
  },
};
