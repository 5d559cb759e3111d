import { readChoices, writeChoices } from '../options.mjs';
import { renderCommands } from '../render-commands.mjs';
import { documentOf, policyOf, snippetOf } from '../snippet.mjs';
import { zoneNames } from '../zones.mjs';
import { announcer } from './announcer.mjs';
import { copyText } from './copy.mjs';
import { fill, markFault, read, showParts } from './form.mjs';
import { insideReader } from './inside.mjs';
import { createPreview, foreignAddresses } from './preview.mjs';
import { reachWhereItScrolls } from './scrolling.mjs';

const byId = (id) => document.getElementById(id);

const site = JSON.parse(byId('embed-data').textContent);
const form = byId('choices');
const readsForeign = byId('read-foreign');
const say = announcer(byId('said'));
const preview = createPreview(byId('preview'), site);
const readInside = insideReader();

let choices = readChoices(new URLSearchParams(location.search));

function showPreview() {
  const foreign = foreignAddresses(choices, site);
  const hasBanner = choices.elements.includes('status-banner');
  const isOurs = choices.document === '' || !(readsForeign.checked && foreign.length > 0);
  const isLater = hasBanner && isOurs && choices.moment === 'announced' && site.announced !== undefined;
  byId('stage').dataset.width = choices.width;
  byId('foreign').hidden = foreign.length === 0;
  byId('foreign-addresses').textContent = foreign.join(' ');
  // Also beside a banner that shows: the copied code shows nothing until something is due.
  byId('quiet').hidden = !hasBanner;
  if (site.announced !== undefined) {
    byId('moment').hidden = !hasBanner || !isOurs;
    byId('as-of').hidden = !isLater;
  }
  preview.show({
    choices,
    readsForeign: readsForeign.checked,
    now: isLater ? site.announced : undefined,
  });
}

let turn = 0;
/** The code as it is chosen now: part of it may still be on its way. */
let code = Promise.resolve();

async function showCode() {
  const mine = ++turn;
  const wantsHtml = choices.html === 'yes';
  const isOurs = documentOf(choices, site) === site.document;
  byId('own-html').hidden = !wantsHtml || isOurs;
  byId('choice-html-hint').hidden = !isOurs;
  byId('choice-html').setAttribute('aria-describedby', isOurs ? 'choice-html-hint' : 'own-html');
  byId('own-html').querySelector('code').textContent = renderCommands(choices, site.language, Date.now());
  byId('policy').querySelector('code').textContent = policyOf(choices, site);
  let inside = {};
  let isThere = true;
  if (wantsHtml && isOurs) {
    const language = choices.language === 'auto' ? site.language : choices.language;
    try {
      inside = await readInside(choices.elements, language);
    } catch {
      isThere = false;
    }
  }
  // Somebody has chosen again meanwhile.
  if (mine !== turn) return;
  byId('no-html').hidden = isThere;
  byId('snippet').querySelector('code').textContent = snippetOf(choices, site, inside);
}

/** Readers who go to this page in another language take their choices along. */
function showLinks() {
  const { search } = location;
  for (const link of document.querySelectorAll('.languages a')) link.search = search;
}

function show() {
  showParts(form, choices);
  showPreview();
  code = showCode();
  showLinks();
}

/** Says beside the elements that none is chosen, or takes that back; whether that is news. */
function sayMissing(isMissing) {
  const fault = byId('no-element');
  const isNew = isMissing && fault.hidden;
  fault.hidden = !isMissing;
  // What is hidden would be read as a description all the same.
  if (isMissing) byId('part-elements').setAttribute('aria-describedby', fault.id);
  else byId('part-elements').removeAttribute('aria-describedby');
  return isNew;
}

/** Takes what the controls hold; only what was finished is complained about. */
function take({ isFinished }) {
  const held = read(form, choices, site);
  choices = held.choices;
  let isMended = false;
  const faults = [...form.querySelectorAll('[data-checked]')].map((control) => {
    const isFaulty = held.faulty.includes(control);
    const isMarked = control.getAttribute('aria-invalid') === 'true';
    isMended ||= isMarked && !isFaulty;
    return isFinished || (isMarked && !isFaulty) ? markFault(control, isFaulty) : undefined;
  });
  if (sayMissing(!held.hasElement)) faults.push(byId('no-element').textContent);
  const news = faults.filter((text) => text !== undefined);
  // What was said of a fault that is gone does not stay in sight.
  if (news.length > 0 || isMended) say(news.join(' '));
}

function remember() {
  const query = writeChoices(choices).toString();
  const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.pushState(null, '', address);
}

function restore() {
  choices = readChoices(new URLSearchParams(location.search));
  fill(form, choices, site);
  for (const control of form.querySelectorAll('[data-checked]')) markFault(control, false);
  sayMissing(false);
  show();
}

// Controls outside of the form belong to it, but their events do not pass it.
document.addEventListener('input', ({ target }) => {
  if (target.form !== form) return;
  take({ isFinished: false });
  show();
});
document.addEventListener('change', ({ target }) => {
  if (target === readsForeign) showPreview();
  if (target.form !== form) return;
  take({ isFinished: true });
  remember();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', restore);

for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    await code;
    const isCopied = await copyText(byId(button.dataset.copies).querySelector('code').parentElement);
    say(isCopied ? site.texts.copied : site.texts.selected);
  });
}

for (const zone of zoneNames()) {
  const option = document.createElement('option');
  option.value = zone;
  byId('zones').append(option);
}

reachWhereItScrolls(byId('stage'), byId('preview'));
restore();
byId('ready').hidden = true;
byId('workbench').hidden = false;
