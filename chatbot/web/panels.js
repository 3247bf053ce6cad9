// Panels, the model menu, settings, dialogs. A click on [data-do] is either done here or told to the server.

function panel(side, open) {
  shell.dataset[side] = open ? 'open' : 'closed';
  if (isWide()) localStorage.setItem(`parley-${side}`, shell.dataset[side]);
  if (open && !isWide()) panel(side === 'left' ? 'right' : 'left', false);
}
const toggle = side => panel(side, shell.dataset[side] !== 'open');

// On a narrow screen the panels are drawers, closed until they are asked for; on a wide one they stand as they were left.
function arrange() {
  for (const [side, from] of [['left', 900], ['right', 1200]]) {
    const kept = localStorage.getItem(`parley-${side}`);
    shell.dataset[side] = isWide() && (kept ? kept === 'open' : innerWidth >= from) ? 'open' : 'closed';
  }
}
arrange();
matchMedia('(min-width: 900px)').addEventListener('change', arrange);

function mode(name) {
  shell.dataset.mode = name;
  keep('parley-mode', name);
  for (const button of $$('#modes [data-do=completion]')) button.setAttribute('aria-pressed', String(name === 'completion'));
}
mode(recall('parley-mode') ?? 'chat');

function theme(dark) {
  document.body.classList.toggle('dark', dark);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}
if (localStorage.getItem('parley-theme')) theme(localStorage.getItem('parley-theme') === 'dark');

// --- questions before something is changed for good --------------------------------------------------------------

function ask(what, title, sure, then) {
  const dialog = $('#ask'), input = $('input', dialog);
  $('.what', dialog).textContent = what;
  $('[value=yes]', dialog).textContent = sure;
  input.hidden = title === null;
  input.value = title ?? '';
  dialog.returnValue = 'no';
  dialog.onclose = () => { if (dialog.returnValue === 'yes') then(input.value); };
  dialog.showModal();
  (title === null ? $('[value=yes]', dialog) : input).focus();
  if (title !== null) input.select();
}

// Nothing behind an open dialog can be read, by eye or by ear: what the page has to say goes into it.
function placeNotice() {
  const dialog = $('dialog[open]'), notice = $('#notice');
  if (!dialog) return $('#editing').before(notice);
  dialog.append(notice);
  requestAnimationFrame(() => notice.scrollIntoView({block: 'nearest'}));
}
for (const dialog of $$('dialog')) dialog.addEventListener('close', placeNotice);

// --- the model menu ----------------------------------------------------------------------------------------------

function menu(open) {
  shell.dataset.menu = open ? 'open' : '';
  asOpened();
  if (!open) return;
  parley.tell({do: 'models'});
  const find = $('#model .find input');
  find.value = '';
  sift('');
  if (isWide()) find.focus(); else $('#model [aria-selected=true]')?.focus();
}
const menuIsOpen = () => shell.dataset.menu === 'open';

function sift(wanted) {
  const sought = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of $$('#model .model')) {
    const hidden = !sought.every(word => row.dataset.said.includes(word));
    if (row.hidden !== hidden) row.hidden = hidden;
  }
}

// A repaint brings the menu back as it was drawn: shut, with all of its rows.
function asOpened() {
  const name = $('#model .name'), expanded = String(menuIsOpen());
  if (name && name.getAttribute('aria-expanded') !== expanded) name.setAttribute('aria-expanded', expanded);
  if (menuIsOpen()) sift($('#model .find input').value);
}
new MutationObserver(asOpened).observe($('#model'), {childList: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'aria-expanded']});

document.addEventListener('input', event => { if (event.target.closest('#model .find')) sift(event.target.value); });
document.addEventListener('click', event => {
  if (menuIsOpen() && !event.target.closest('#model') && !event.target.closest('[data-do=menu], .go')) menu(false);
});
$('#model').addEventListener('keydown', event => {
  const rows = $$('#model .model').filter(row => !row.hidden), place = rows.indexOf(document.activeElement);
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step && menuIsOpen() && rows.length) {
    event.preventDefault();
    rows[Math.min(Math.max(place + step, 0), rows.length - 1)].focus();
  } else if (event.key === 'Enter' && event.target.matches('.find input')) {
    event.preventDefault();
    const named = event.target.value.trim();
    const found = rows.find(isOffered);
    if (named.includes('/')) choose(named); else if (found) choose(found.dataset.id);
  }
});

const isOffered = row => row.getAttribute('aria-disabled') !== 'true';

function choose(id) {
  menu(false);
  parley.tell({do: 'choose', id});
  focusComposer();
}
news.open = what => { if (what === 'model') menu(true); };

// --- settings ----------------------------------------------------------------------------------------------------

const inForce = new Map();
news.settings = ({values, changed, preset}) => {
  for (const [name, value] of Object.entries(values)) {
    known(name);
    inForce.set(name, value ?? '');
    for (const input of $$(`[data-knob="${name}"]`)) if (input !== document.activeElement || input.type === 'range') input.value = inForce.get(name);
    $(`.knob[data-name="${name}"]`)?.classList.toggle('changed', changed.includes(name));
  }
  if ($('#preset')) $('#preset').value = preset;
};

news.instructed = () => known('system');

const waiting = new Map();
function later(key, tell, pause = 150) {
  clearTimeout(waiting.get(key));
  waiting.set(key, setTimeout(() => { waiting.delete(key); tell(); }, pause));
}

// What was changed here, until the server knows it. A message takes it along, for it may be there first.
const turned = new Map();
function turn(name, value, tell, pause) {
  turned.set(name, value);
  later(name, tell, pause);
}
// The server refused what a message took along: the next one must not bring it again.
news.untaken = names => {
  for (const name of names) {
    clearTimeout(waiting.get(name));
    waiting.delete(name);
    turned.delete(name);
  }
};
const known = name => { if (!waiting.has(name)) turned.delete(name); };

$('#settings').addEventListener('input', event => {
  const input = event.target, name = input.dataset.knob;
  if (input.closest('#system-prompt')) return turn('system', input.value, () => parley.tell({do: 'system', text: input.value}), 400);
  const isHalfTyped = input.validity.badInput || (input.value === '' && !input.placeholder);  // some may be left empty
  if (!name || isHalfTyped) return;
  for (const twin of $$(`[data-knob="${name}"]`)) if (twin !== input) twin.value = input.value;
  const value = input.value === '' ? null : Number(input.value);
  turn(name, value, () => parley.tell({do: 'knob', name, value}));
});
$('#settings').addEventListener('focusout', ({target}) => {
  const {knob: name} = target.dataset;
  if (inForce.has(name) && !turned.has(name)) target.value = inForce.get(name);
});
$('#settings').addEventListener('change', event => {
  const input = event.target, option = input.dataset.option;
  if (input.id === 'preset' && input.value !== 'own') parley.tell({do: 'preset', name: input.value});
  if (option) parley.tell({do: 'option', name: option, value: input.type === 'checkbox' ? input.checked : input.value});
});

// --- the prompt --------------------------------------------------------------------------------------------------

news.prompt = ({html, template, own}) => {
  const dialog = $('#prompt');
  $('.view', dialog).innerHTML = html;
  if (document.activeElement !== $('.template', dialog)) $('.template', dialog).value = template;
  $('[data-do=drop-template]', dialog).disabled = !own;
  if (!dialog.open) dialog.showModal();
};
const typedTemplate = () => $('#prompt .template').value;

// --- clicks ------------------------------------------------------------------------------------------------------

const done = {
  'left-toggle': () => toggle('left'),
  'right-toggle': () => toggle('right'),
  close: () => { panel('left', false); panel('right', false); },
  menu: () => menu(!menuIsOpen()),
  keys: () => $('#keys').showModal(),
  dismiss: button => button.closest('dialog').close(),
  theme: () => { const dark = !document.body.classList.contains('dark'); localStorage.setItem('parley-theme', dark ? 'dark' : 'light'); theme(dark); },
  completion: () => { mode(shell.dataset.mode === 'completion' ? 'chat' : 'completion'); if (!isWide()) panel('left', false); $(shell.dataset.mode === 'completion' ? '#passage textarea' : '#composer textarea').focus(); },
  attach: () => $('#file').click(),
  example: button => sendExample(button.textContent),
  open: button => parley.pick({do: 'open', id: button.dataset.id}),
  // The list may be redrawn under an open question, and the same button then stands for another chat.
  rename: ({dataset: {id, title}}) => ask(words.rename, title, words.save, typed => parley.tell({do: 'rename', id, title: typed})),
  delete: ({dataset: {id, title}}) => ask(filled(words.deleteAsk, {title}), null, words.delete, () => parley.pick({do: 'delete', id})),
  choose: button => { if (isOffered(button)) choose(button.dataset.id); },
  'try-template': () => parley.tell({do: 'prompt', template: typedTemplate()}),
  'keep-template': () => parley.tell({do: 'template', template: typedTemplate()}),
  'drop-template': () => { document.activeElement.blur(); parley.tell({do: 'template'}); },
};

document.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  if (!button || button.closest('.turns')) return;
  const {do: what, id} = button.dataset;
  if (done[what]) done[what](button);
  else parley.tell(id === undefined ? {do: what} : {do: what, id});
});
$('#search input').addEventListener('input', event => later('search', () => parley.tell({do: 'search', words: event.target.value}), 200));
for (const dialog of $$('dialog')) dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
