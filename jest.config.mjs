/** Everything here needs only Node; tests of real parts stand in test/real. */
const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/fixedSeed.ts'],
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          isolatedModules: true,
          target: 'ES2022',
          jsx: 'react-jsx',
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
};

export default {
  ...shared,
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/test/real/'],
  // Jest leaves one core idle unless told otherwise: half of a machine with two.
  maxWorkers: '100%',
};
export { shared };
