// The index as it stands now: a manifest that names levels, and the files of each level, which never change.

import { DocumentSet, bucketOf, documentsWith } from './postings.js';
import { termsOf } from './query.js';

const format = 1;
const documentsAPage = 50;
const files = new Map();

/** A file that is no longer there: another manifest names others. */
export class Gone extends Error {}

/** What stands in a file that does not change, inflated unless the server has done so; each is asked for once. */
function contentOf(address, cache) {
  if (!files.has(address)) {
    const content = load(address, cache);
    content.catch(() => files.delete(address));
    files.set(address, content);
  }
  return files.get(address);
}

export const jsonOf = async (address, cache) => parse(await contentOf(address, cache));

const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/** The levels, newest first. An index of another format is not read: a page newer than this script goes with it. */
export async function openLevels() {
  const { version, levels } = parse(await load('manifest.json', 'no-cache'));
  if (version !== format) {
    throw new Error(`manifest.json: version ${version}`);
  }
  return levels.map((level) => new Level(level));
}

async function load(address, cache) {
  const response = await fetch(address, { cache });
  if (!response.ok) {
    throw response.status === 404 || response.status === 410 ? new Gone(address) : new Error(`${address}: ${response.status}`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes[0] === 0x1f && bytes[1] === 0x8b
    ? new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
    : bytes;
}

/** Some of the archive's documents, numbered newest year first. */
class Level {
  constructor(level) {
    this.level = level;
    this.visible = DocumentSet.range(level.documents, 0, level.documents);
    for (const document of level.gone) {
      this.visible = this.visible.without(DocumentSet.range(level.documents, document, document + 1));
    }
  }

  get years() {
    return this.level.years.map(([year]) => year);
  }

  yearOf(document) {
    return this.level.years.findLast(([, first]) => first <= document)[0];
  }

  /** A document's line of the catalogue. */
  async row(document) {
    const page = await jsonOf(this.#address(`p${Math.floor(document / documentsAPage)}`));
    const [slug, year, titleZh, titleEn, agencyZh, agencyEn, language, published, state, , , data] = page[document % documentsAPage];
    return { slug, year, title: { zh: titleZh, en: titleEn }, agency: { zh: agencyZh, en: agencyEn }, language, published, state, data };
  }

  /** The documents with every piece in their title or their agency's names. */
  async titled(pieces, filters) {
    const [allowed, ...sets] = await Promise.all([this.#allowed(filters), ...pieces.map((piece) => this.#titled(piece))]);
    return sets.length === 0 ? new DocumentSet(this.level.documents) : sets.reduce((all, set) => all.and(set), allowed);
  }

  /** The documents that may have every piece somewhere. */
  async candidates(pieces, filters) {
    const [allowed, ...sets] = await Promise.all([
      this.#allowed(filters),
      ...pieces.map(async (piece) => (await this.#titled(piece)).or(await this.#written(piece))),
    ]);
    return sets.reduce((all, set) => all.and(set), allowed);
  }

  async #titled(piece) {
    const terms = termsOf(piece);
    return terms ? this.#withAll('c', this.level.titleBuckets, terms) : new DocumentSet(this.level.documents);
  }

  async #written(piece) {
    const terms = termsOf(piece);
    return terms ? this.#withAll('t', this.level.buckets, terms) : this.visible;
  }

  async #allowed({ year, agency, ...facets }) {
    const sets = await Promise.all([
      this.visible,
      ...year ? [this.#of(Number(year))] : [],
      ...agency ? [this.#withAll('c', this.level.titleBuckets, [{ key: `agency:${agency}`, term: `agency:${agency}` }])] : [],
      ...Object.entries(facets).filter(([, value]) => value).map(([kind, value]) => this.#facet(`${kind}:${value === 'none' ? '' : value}`)),
    ]);
    return sets.reduce((all, set) => all.and(set));
  }

  #of(year) {
    const place = this.level.years.findIndex(([other]) => other === year);
    return place < 0
      ? new DocumentSet(this.level.documents)
      : DocumentSet.range(this.level.documents, this.level.years[place][1], this.level.years[place + 1]?.[1] ?? this.level.documents);
  }

  async #facet(wanted) {
    return documentsWith(await contentOf(this.#address('facets')), this.level.documents, (term) => term === wanted);
  }

  async #withAll(kind, buckets, terms) {
    const sets = await Promise.all(terms.map(async ({ key, term, isPrefix }) => documentsWith(
      await contentOf(this.#address(kind + bucketOf(key, buckets))),
      this.level.documents,
      isPrefix ? (other) => other.startsWith(term) : (other) => other === term,
    )));
    return sets.reduce((all, set) => all.and(set));
  }

  #address(name) {
    return `${this.level.id}/${name}.gz`;
  }
}
