// The place in a text where a query stands, with what is around it.

import { fold, placesIn } from './folding.js';

/** A unit as it is shown: the part around the first match in each language, as pieces of text that are marked or not. */
export function excerptOf(unit, { wanted }) {
  const zh = rangesIn(unit.zh, unit.sameLength ?? unit.zh, wanted);
  const en = rangesIn(unit.en, unit.en, wanted);
  const centre = shareOf(unit.zh, zh) ?? shareOf(unit.en, en) ?? 0;
  return { zh: around(unit.zh, zh, centre, 120), en: around(unit.en, en, centre, 280) };
}

/** A whole text, marked where the query stands. */
export const marked = (text, { wanted }) => cut(text, rangesIn(text, text, wanted), 0, text.length);

/** Where it stands in the text as received; the text compared has a character for each of its characters. */
function rangesIn(text, compared, wanted) {
  const folded = fold(compared);
  const found = wanted.flatMap(({ find }) => find(folded)).sort(([one], [other]) => one - other);
  const places = found.length > 0 && compared.length === text.length ? placesIn(compared) : null;
  return places ? found.map(([start, end]) => [places[start], places[end]]) : [];
}

/** How far down the text the first match stands. */
const shareOf = (text, [first]) => first && first[0] / text.length;

/** The languages stand at the same part of a long paragraph, unless the match says better where. */
function around(text, ranges, centre, length) {
  if (text.length <= length * 1.5) {
    return cut(text, ranges, 0, text.length);
  }
  const middle = ranges[0]?.[0] ?? Math.floor(centre * text.length);
  const start = wordBreak(text, Math.min(Math.max(0, middle - Math.floor(length / 3)), text.length - length));
  const end = wordBreak(text, Math.min(text.length, start + length));
  return [...start > 0 ? [{ text: '…' }] : [], ...cut(text, ranges, start, end), ...end < text.length ? [{ text: '…' }] : []];
}

/** A place at which no word and no number is cut. */
function wordBreak(text, place) {
  while (place > 0 && place < text.length && /[^\s\p{Script=Han}\p{Po}]{2}/u.test(text.slice(place - 1, place + 1))) {
    place--;
  }
  return place;
}

function cut(text, ranges, from, to) {
  const pieces = [];
  let place = from;
  for (const [start, end] of ranges) {
    if (start >= place && end <= to) {
      pieces.push({ text: text.slice(place, start) }, { text: text.slice(start, end), isMatch: true });
      place = end;
    }
  }
  return [...pieces, { text: text.slice(place, to) }].filter((piece) => piece.text.length > 0);
}
