/** Everything under dist/, one configuration per program. */
module.exports = [require('./webpack/cli'), require('./webpack/pane'), require('./webpack/workbench')];
