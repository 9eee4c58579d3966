// What a reader asks for: words and figures that must all stand somewhere in a report, and quoted phrases.

import { fold } from './folding.js';

const part = /["“”「『]([^"“”」』]+)["“”」』]?|[^\s"“”「『」』]+/gu;
const han = '[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]+';
const word = '[a-z0-9]*[a-z][a-z0-9]*[a-z][a-z0-9]*';
const whole = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)';
const number = `(?<![a-z0-9])(?:(?<![a-z0-9]\\.)${whole}\\.\\d+(?!\\d|\\.\\d)|${whole})`; // 30.03.2021 is three numbers, v1.2021 has one
const token = new RegExp(`(?<han>${han})|(?<word>${word})|(?<number>${number})`, 'gu');
const numbers = new RegExp(number, 'gu');

/** Reads a query. Its pieces are looked up in the index; what is wanted is then looked for in the texts. */
export function readQuery(typed) {
  const parts = [...fold(typed).matchAll(part)].map(([bare, quoted]) => ({ text: (quoted ?? bare).trim(), isQuoted: quoted !== undefined }));
  const pieces = parts.flatMap(({ text }) => tokensIn(text));
  return {
    pieces,
    wanted: [
      ...parts.filter(({ isQuoted }) => isQuoted).map(({ text }) => phrase(text)),
      ...parts.filter(({ isQuoted }) => !isQuoted).flatMap(({ text }) => tokensIn(text)).map(piece),
    ],
    asTyped: phrase(parts.map(({ text }) => text).join(' ')),
    isSure: pieces.every(isTerm) && !parts.some(({ isQuoted }) => isQuoted),
  };
}

/** The terms that every report with this piece has in the index; null where the index has none for it. */
export function termsOf({ kind, text }) {
  if (kind === 'han') {
    return pairs([...text]);
  }
  if (kind === 'word') {
    return [{ key: text.slice(0, 3), term: text, isPrefix: text.length > 2 }];
  }
  return /^\d{4}/.test(text) ? [{ key: text, term: text }] : null;
}

/** Neighbours in a run of Han characters; of a long run only as many pairs as cover it. */
function pairs(run) {
  const last = run.length - 2;
  return last < 0
    ? [{ key: run[0], term: run[0], isPrefix: true }]
    : [...run.keys()]
      .filter((start) => start === last || (start < last && (run.length <= 4 || start % 2 === 0)))
      .map((start) => ({ key: run[start], term: run[start] + run[start + 1] }));
}

/** True where to have the terms is to have the piece. */
const isTerm = (piece) => termsOf(piece)?.length === 1;

const tokensIn = (folded) => [...folded.matchAll(token)].map(({ 0: text, groups }) => ({
  kind: Object.keys(groups).find((kind) => groups[kind]),
  text: valueOf(text),
}));

/** Digits without the marks that group them. */
const valueOf = (text) => text.replaceAll(',', '');

/** A run of Han characters stands anywhere, a word begins a word, one of two letters is a word, a number equals a number. */
function piece({ kind, text }) {
  switch (kind) {
    case 'han': return pattern(text);
    case 'word': return pattern(`(?<![a-z0-9])${text}${text.length < 3 ? '(?![a-z0-9])' : ''}`);
    default: return pattern(numbers, (found) => valueOf(found) === text);
  }
}

/** A phrase stands as typed, from the beginning of a word and to the end of a number. */
function phrase(text) {
  const typed = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return pattern(`${/^[a-z0-9]/.test(text) ? '(?<![a-z0-9])' : ''}${typed}${/\d$/.test(text) ? '(?!\\d)' : ''}`);
}

function pattern(source, isMeant = () => true) {
  const expression = new RegExp(source, 'gu');
  return { find: (folded) => [...folded.matchAll(expression)].filter(([text]) => isMeant(text)).map(({ 0: text, index }) => [index, index + text.length]) };
}
