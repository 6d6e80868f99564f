/** Preloaded into a program: says at its end, on stderr, how much memory it took at most. */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} kB\n`));
