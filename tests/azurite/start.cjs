// Runs Azurite for the tests and ends with them: whoever started it holds its standard input, which closes when that process dies.
'use strict';

process.stdin.on('end', () => process.exit(0)).resume();
require(require.resolve('azurite/dist/src/azurite', { paths: [process.argv[2]] }));
