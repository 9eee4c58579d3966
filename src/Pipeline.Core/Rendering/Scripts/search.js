// The search page. What is asked stands in the address; every word that is said comes from the page's templates.

import { maybeTraditional, toMainland } from './folding.js';
import { Gone, jsonOf, openLevels } from './levels.js';
import { readQuery } from './query.js';
import { draw, say, templates } from './drawing.js';
import { Results } from './results.js';

const fields = ['q', 'year', 'level', 'agency', 'form', 'lang', 'state'];
const atATime = 10;

const form = document.getElementById('search');
const chosen = document.getElementById('chosen');
const status = document.getElementById('found');
const list = document.getElementById('results');
const more = document.getElementById('more');
let current = null;

/** What is asked, as far as it is not left open. */
const askedIn = (source) => new URLSearchParams(fields.map((field) => [field, source.get(field)?.trim() ?? '']).filter(([, value]) => value));

const addressOf = (asked) => asked.size > 0 ? `?${asked}` : location.pathname;

/** Finds what the address asks for; true once it is shown, false when it fails or another search has begun. */
async function run(shown = atATime, isSecond = false) {
  const asked = askedIn(new URLSearchParams(location.search));
  const search = { asked };
  current = search;
  fill(asked);
  clear();
  if (asked.size === 0) {
    openLevels().then(offerYears, console.error);
    return false;
  }
  say(status, templates.searching);
  return attempt(search, async () => {
    search.levels = await openLevels();
    offerYears(search.levels);
    await find(search, asked.get('q') ?? '', shown);
  }, shown, isSecond);
}

/** Does a part of a search and says when it fails. A level's files that are gone have a successor: with it the search begins again, once. */
async function attempt(search, work, shown, isSecond) {
  try {
    await work();
    return current === search;
  } catch (error) {
    if (current !== search) {
      return false;
    }
    if (error instanceof Gone && !isSecond) {
      return run(shown, true);
    }
    console.error(error);
    finish(search, templates.failed);
    return false;
  }
}

/** A query in Traditional Chinese is read as the mainland writes it; so is one that finds nothing, for it may have the words of another region. */
async function find(search, typed, shown, isConverted = maybeTraditional(typed)) {
  const { q, ...filters } = Object.fromEntries(search.asked);
  search.query = readQuery(isConverted ? toMainland(typed, await jsonOf(form.dataset.fold)) : typed);
  search.results = new Results(typed && search.query.wanted.length === 0 ? [] : search.levels, search.query, filters);
  await take(search, shown);
  if (current === search && search.results.count === 0 && !isConverted && /\p{Script=Han}{2}/u.test(typed)) {
    await find(search, typed, shown, true);
  }
}

/** Shows more reports, unless another search has begun; among these, those with the query as typed stand first. */
async function take(search, wanted) {
  if (current !== search) {
    return;
  }
  let firstOther = null;
  list.setAttribute('aria-busy', 'true');
  more.disabled = true;
  await search.results.take(wanted, (result) => {
    if (current === search) {
      const item = list.insertBefore(draw(result, search.query), result.isFirst ? firstOther : null);
      firstOther ??= result.isFirst ? null : item;
      nameAgency(result.row);
    }
  });
  if (current === search) {
    finish(search, outcomeOf(search.results));
  }
}

const outcomeOf = ({ count, isCounted }) => count === 0 ? templates.none : !isCounted ? templates.most : count === 1 ? templates.one : templates.many;

function finish({ results }, outcome) {
  rest();
  more.hidden = outcome === templates.failed || results.isComplete;
  say(status, outcome, { n: results?.count, shown: list.children.length });
}

/** Nothing is under way. */
function rest() {
  list.removeAttribute('aria-busy');
  more.disabled = false;
}

function clear() {
  rest();
  list.replaceChildren();
  more.hidden = true;
  status.replaceChildren();
}

/** Puts what is asked into the form. */
function fill(asked) {
  offerYear(asked.get('year'));
  for (const field of fields) {
    form.elements[field].value = asked.get(field) ?? '';
  }
  const agency = asked.get('agency');
  const others = new URLSearchParams(asked);
  others.delete('agency');
  form.elements.agency.disabled = !agency;
  chosen.hidden = !agency;
  chosen.querySelector('a').href = addressOf(others);
  chosen.querySelector('b').textContent = agency;
}

/** The agency by name, once a report of it tells. */
function nameAgency({ slug, agency }) {
  const name = chosen.querySelector('b');
  if (!chosen.hidden && name.textContent === slug) {
    say(name, templates.names, { zh: agency.zh ?? agency.en, en: agency.zh ? agency.en : '' });
  }
}

const offerYears = (levels) => [...new Set(levels.flatMap((level) => level.years))].sort((one, other) => other - one).forEach(offerYear);

function offerYear(year) {
  const select = form.elements.year;
  if (/^\d{4}$/.test(year ?? '') && ![...select.options].some(({ value }) => value === `${year}`)) {
    const earlier = [...select.options].find(({ value }) => value && value < year);
    select.add(new Option(year, year), earlier ?? null);
  }
}

function go(address) {
  if (new URL(address, location.href).href !== location.href) {
    history.pushState(null, '', address);
  }
  run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(addressOf(askedIn(new FormData(form))));
});
form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && form.requestSubmit());
chosen.querySelector('a').addEventListener('click', (event) => {
  event.preventDefault();
  go(event.currentTarget.getAttribute('href'));
  form.elements.q.focus();
});
more.addEventListener('click', async () => {
  const search = current;
  const before = list.children.length;
  if (await attempt(search, () => take(search, atATime), before + atATime)) {
    history.replaceState({ shown: list.children.length }, '');
    list.children[before]?.querySelector('a').focus();
  }
});
addEventListener('popstate', ({ state }) => run(state?.shown));
run(history.state?.shown);
