// The reports that are meant: candidates of the index, each checked on its text before it is shown.

import { fold } from './folding.js';
import { Gone, jsonOf } from './levels.js';

const atOnce = 4;

/** The reports a query finds, best first: those with all of it in title or names, then the newest. */
export class Results {
  #levels;
  #query;
  #tiers;
  #queue = [];
  #lined = new Set();

  /** How many there are or, until all are checked, may be. */
  count = 0;

  constructor(levels, query, filters) {
    this.#levels = levels;
    this.#query = query;
    this.#tiers = [
      Promise.all(levels.map((level) => level.titled(query.pieces, filters))),
      Promise.all(levels.map((level) => level.candidates(query.pieces, filters))),
    ];
    this.#tiers.forEach((tier) => tier.catch(() => {}));
  }

  /** True once there is no more to show. */
  get isComplete() {
    return this.#tiers.length === 0 && this.#queue.length === 0;
  }

  /** True when the count is of reports and not of candidates. */
  get isCounted() {
    return this.isComplete || (this.#tiers.length === 0 && this.#query.isSure);
  }

  /** Shows so many more, the first as soon as it is there. */
  async take(wanted, show) {
    let shown = 0;
    while (shown < wanted && await this.#fill()) {
      const batch = this.#queue.splice(0, shown === 0 ? 1 : Math.min(atOnce, wanted - shown)).map((candidate) => this.#check(candidate));
      batch.forEach((check) => check.catch(() => {}));
      for (const check of batch) {
        const result = await check;
        if (result) {
          shown++;
          show(result);
        } else {
          this.count--;
        }
      }
    }
    while (this.#tiers.length > 0) {
      await this.#line();
    }
  }

  /** True when there is a candidate in the queue. */
  async #fill() {
    while (this.#queue.length === 0 && this.#tiers.length > 0) {
      await this.#line();
    }
    return this.#queue.length > 0;
  }

  /** Lines up the next tier. */
  async #line() {
    const isTitle = this.#tiers.length > 1;
    const levels = await this.#tiers[0];
    const candidates = levels.flatMap((documents, place) => [...documents].map((document) => ({
      key: `${place}:${document}`, level: this.#levels[place], document, year: this.#levels[place].yearOf(document), isTitle,
    }))).filter(({ key }) => !this.#lined.has(key));
    candidates.forEach(({ key }) => this.#lined.add(key));
    this.#queue.push(...candidates.sort((one, other) => other.year - one.year));
    this.count += candidates.length;
    this.#tiers.shift();
  }

  async #check({ level, document, isTitle }) {
    const row = await level.row(document);
    const names = [['', row.title.zh, row.title.en], ['', row.agency.zh, row.agency.en], ['', `${row.year}`]].map(unitOf);
    const named = isTitle || this.#query.wanted.length === 0 ? match(names, this.#query) : null;
    const found = named ?? match([...(await textOf(row)).map(unitOf), ...names], this.#query);
    return found && { ...found, row, isFirst: isTitle || found.isPhrase };
  }
}

/** The text of a report. Under its key it stays the same; one that is withdrawn at this moment has none any more. */
async function textOf({ slug, year, data }) {
  try {
    return data ? (await jsonOf(`../r/${slug}/${year}/text.json.gz?${data}`, 'force-cache')).units : [];
  } catch (error) {
    if (error instanceof Gone) {
      return [];
    }
    throw error;
  }
}

/** A paragraph, heading, row or name in both languages. Where its Chinese has other spellings these are compared; the first has the length of the text. */
const unitOf = ([id, zh, en, ...spellings]) => ({
  id, zh: zh ?? '', en: en ?? '', sameLength: spellings[0], compared: [...spellings.length > 0 ? spellings : [zh ?? ''], en ?? ''].map(fold),
});

/** The unit with most of what is wanted; null where something is in none. */
function match(units, { wanted, asTyped }) {
  const missing = new Set(wanted);
  let best = { found: 0 };
  let isPhrase = wanted.length < 2;
  for (const unit of units) {
    const found = wanted.filter((want) => isIn(unit, want));
    found.forEach((want) => missing.delete(want));
    isPhrase ||= found.length === wanted.length && isIn(unit, asTyped);
    best = found.length > best.found ? { unit, found: found.length } : best;
  }
  return missing.size > 0 ? null : { isPhrase, unit: best.unit?.id ? best.unit : null };
}

const isIn = ({ compared }, { find }) => compared.some((text) => find(text).length > 0);
