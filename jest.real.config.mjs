import { shared } from './jest.config.mjs';

/** Real parts: LibreOffice and Chromium, which .ci/run installs. Missing parts fail, they are never skipped. */
export default { ...shared, roots: ['<rootDir>/test/real'], testTimeout: 180_000 };
