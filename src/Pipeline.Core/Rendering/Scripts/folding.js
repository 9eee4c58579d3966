// Texts are compared without what printing varies: width, case, accents, the form of an apostrophe.
// The index is made by the same rule.

const varying = /[^\x00-\x7f\u4e00-\u9fff]/gu;

const plain = (character) => character === '’' ? "'" : character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFKC');

export const fold = (text) => text.replace(varying, plain).toLowerCase();

/** For every place in the folded text, the place in the text that it comes from; at the end, the text's length. */
export function placesIn(text) {
  const places = [];
  let place = 0;
  for (const character of text) {
    places.push(...Array(fold(character).length).fill(place));
    place += character.length;
  }
  return [...places, place];
}

/** The characters of GB 2312, which are those of Simplified Chinese: a text with another one may be Traditional. */
const simplified = new Set(new TextDecoder('gb18030').decode(Uint8Array.from({ length: 72 * 94 * 2 }, (_, place) =>
  place % 2 === 0 ? 0xb0 + Math.floor(place / 188) : 0xa1 + Math.floor(place / 2) % 94)));

export const maybeTraditional = (text) => (text.match(/\p{Script=Han}/gu) ?? []).some((character) => !simplified.has(character));

/** The text as the mainland writes it: character by character, then word by word, longer words first (a region's 資訊 is 信息). */
export function toMainland(text, { from, to, words }) {
  const others = [...to];
  const characters = new Map([...from].map((character, place) => [character, others[place]]));
  const converted = [...text].map((character) => characters.get(character) ?? character).join('');
  return words.toSorted(([, one], [, other]) => other.length - one.length).reduce((all, [mainland, region]) => all.replaceAll(region, mainland), converted);
}
