/* What package.json names to oclif: commands, help and hook of src/main.ts. */
module.exports = require('./load.cjs').load('cli')
