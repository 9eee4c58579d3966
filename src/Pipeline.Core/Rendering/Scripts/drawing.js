// Templates of the page, filled with what was found. Text is only ever text.

import { excerptOf, marked } from './excerpts.js';

const dates = { 'zh-Hans': new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }), en: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }) };

/** The templates of the page: all that is ever said or drawn. */
export const templates = {
  searching: 'say-searching', one: 'say-one', many: 'say-many', most: 'say-most', none: 'say-none', failed: 'say-failed',
  names: 'say-names', approved: 'say-approved', machine: 'say-machine', pending: 'say-pending', result: 'say-result',
};

const copyOf = (template) => document.getElementById(template).content.cloneNode(true);

/** Says what a template says, with the values it leaves open. */
export function say(element, template, values = {}) {
  const words = copyOf(template);
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
  }
  element.replaceChildren(words);
}

/** A report in the list: its title leads to the paragraph that was found. */
export function draw({ row, unit }, query) {
  const item = copyOf(templates.result).firstElementChild;
  const part = (name) => item.querySelector(`.${name}`);
  const chinese = row.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
  part('year').textContent = row.year;
  part('pair').href = `../r/${row.slug}/${row.year}/${unit ? `#${unit.id}` : ''}`;
  part('pair').append(...spans({ zh: row.title.zh && marked(row.title.zh, query), en: row.title.en && marked(row.title.en, query) }, chinese));
  part('agency').href = `../agencies/${row.slug}/`;
  part('agency').append(...spans({ zh: row.agency.zh && [{ text: row.agency.zh }], en: row.agency.en && [{ text: row.agency.en }] }, chinese));
  drawDate(part('date'), row.published);
  say(part('state'), templates[row.state]);
  if (unit) {
    const { zh, en } = excerptOf(unit, query);
    part('match').append(...spans({ zh, en }, chinese, 'p'));
  } else {
    part('match').remove();
  }
  return item;
}

function drawDate(element, day) {
  if (!day) {
    element.remove();
    return;
  }
  const time = document.createElement('time');
  time.dateTime = day;
  time.append(...spans({ zh: [{ text: dates['zh-Hans'].format(new Date(day)) }], en: [{ text: dates.en.format(new Date(day)) }] }, 'zh-Hans'));
  element.append(time);
}

/** Each language in an element that says which it is. */
function spans({ zh, en }, chinese, name = 'span') {
  const parts = [[chinese, zh], ['en', en]].filter(([, pieces]) => pieces?.length > 0).map(([lang, pieces]) => {
    const element = document.createElement(name);
    element.lang = lang;
    element.append(...pieces.map(({ text, isMatch }) => isMatch ? mark(text) : text));
    return element;
  });
  return parts.flatMap((part, place) => place > 0 ? [' ', part] : [part]);
}

function mark(text) {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
