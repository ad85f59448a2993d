/* The module that a thread runs: src/run/worker.ts. */
require('./load.cjs').load('worker')
