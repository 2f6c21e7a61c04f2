const { options } = require('./.dependency-cruiser.cjs');

/** Of what is loaded at run time; imports of types alone weigh nothing and are left out. */
module.exports = {
  forbidden: [
    {
      name: 'page-side-stays-tiny',
      comment:
        'What runs on the desk’s page never pulls in React, Dexie, Fuse or the schema library.',
      severity: 'error',
      from: {
        path: '^(entrypoints/(reader|picker)\\.content|utils/desk|components/(cue|picker))/',
      },
      to: { path: 'node_modules/(react|react-dom|dexie|fuse\\.js|valibot)/', reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
