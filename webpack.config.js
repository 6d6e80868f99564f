/** Everything under dist/. */
module.exports = [require('./webpack/cli')];
