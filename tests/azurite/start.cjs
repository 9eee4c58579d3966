// Runs Azurite for the tests and ends with them: whoever started it holds its standard input, which closes when that process dies.
'use strict';

const azurite = { paths: [process.argv[2]] };
const Loki = require(require.resolve('lokijs', azurite));

// LokiJS answers a query of several fields one field after the other, and only the first by an index. Azurite names the account first, so that every
// request goes through all the blobs there are. Asked for the name first, of which a prefix is a range, it finds what it holds among a million as fast.
const find = Loki.Resultset.prototype.find;
Loki.Resultset.prototype.find = function (query, firstOnly) {
  if (typeof query?.name === 'undefined' || typeof query.containerName === 'undefined') {
    return find.call(this, query, firstOnly);
  }

  const { name, ...others } = query;
  const prefix = name.$regex?.replace(/^\^/, '').replace(/\\(.)/g, '$1');
  const named = typeof prefix === 'string' ? { $between: [prefix, prefix + '\uffff'] } : name;
  return find.call(this, { $and: [{ name: named }, others] }, firstOnly);
};

// What a query finds is removed by sorting all there is; a few are removed faster one by one.
const remove = Loki.Resultset.prototype.remove;
Loki.Resultset.prototype.remove = function () {
  if (!this.filterInitialized || this.filteredrows.length > 10) {
    return remove.call(this);
  }

  this.data().forEach(found => this.collection.remove(found));
  this.filteredrows = [];
  return this;
};

// The other indices hold the same few values for every blob: nothing is found by them, and each insertion looks for its place among its equals.
const addCollection = Loki.prototype.addCollection;
Loki.prototype.addCollection = function (name, options) {
  return addCollection.call(this, name, name === '$BLOBS_COLLECTION$' ? { ...options, indices: ['name'] } : options);
};

// Every ten minutes it would look for what overwritten blobs have left behind, and answer nobody until it has found it.
require(require.resolve('azurite/dist/src/blob/utils/constants', azurite)).DEFAULT_GC_INTERVAL_MS = 24 * 60 * 60 * 1000;

process.stdin.on('end', () => process.exit(0)).resume();
require(require.resolve('azurite/dist/src/azurite', azurite));
