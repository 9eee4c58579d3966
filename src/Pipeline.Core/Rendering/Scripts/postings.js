// The files of the index: terms in order, each with the documents that have it.

/** A set of a level's documents, one bit each. */
export class DocumentSet {
  constructor(documents) {
    this.documents = documents;
    this.bits = new Uint8Array(Math.ceil(documents / 8));
  }

  static range(documents, from, to) {
    const set = new DocumentSet(documents);
    for (let document = from; document < to; document++) {
      set.add(document);
    }
    return set;
  }

  add(document) {
    this.bits[document >> 3] |= 1 << (document & 7);
  }

  has(document) {
    return (this.bits[document >> 3] & (1 << (document & 7))) !== 0;
  }

  and(other) {
    return this.#with(other, (mine, theirs) => mine & theirs);
  }

  or(other) {
    return this.#with(other, (mine, theirs) => mine | theirs);
  }

  without(other) {
    return this.#with(other, (mine, theirs) => mine & ~theirs);
  }

  * [Symbol.iterator]() {
    for (let document = 0; document < this.documents; document++) {
      if (this.has(document)) {
        yield document;
      }
    }
  }

  #with(other, operation) {
    const result = new DocumentSet(this.documents);
    result.bits = this.bits.map((bits, place) => operation(bits, other.bits[place]));
    return result;
  }
}

/** The documents that have any of the terms wanted. */
export function documentsWith(bucket, documents, isWanted) {
  const reader = new Reader(bucket);
  const text = new TextDecoder();
  const found = new DocumentSet(documents);
  let term = new Uint8Array();
  for (let left = reader.number(); left > 0; left--) {
    const shared = reader.number();
    const rest = reader.bytes(reader.number());
    const next = new Uint8Array(shared + rest.length);
    next.set(term.subarray(0, shared));
    next.set(rest, shared);
    term = next;
    readPostings(reader, found, isWanted(text.decode(term)));
  }
  return found;
}

/** A list of gaps or a bitmap, whichever is shorter. */
function readPostings(reader, found, isWanted) {
  const head = reader.number();
  if (head & 1) {
    const bitmap = reader.bytes(found.bits.length);
    if (isWanted) {
      bitmap.forEach((bits, place) => { found.bits[place] |= bits; });
    }
    return;
  }
  for (let left = head >>> 1, document = -1; left > 0; left--) {
    document += reader.number() + 1;
    if (isWanted) {
      found.add(document);
    }
  }
}

class Reader {
  #place = 0;

  constructor(bytes) {
    this.content = bytes;
  }

  /** An unsigned number, seven bits a byte, the lowest first (LEB128). */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.content[this.#place++];
      value |= (byte & 127) << shift;
      if (byte < 128) {
        return value;
      }
    }
  }

  bytes(count) {
    return this.content.subarray(this.#place, this.#place += count);
  }
}

/** The bucket a term is in: FNV-1a of its key (RFC 9923). */
export const bucketOf = (key, buckets) =>
  new TextEncoder().encode(key).reduce((hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0, 2166136261) % buckets;
