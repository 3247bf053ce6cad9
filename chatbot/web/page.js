// The page's own script: what the server has to tell it, links in the chat, scrolling. Runs once, when the page is up.
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const parley = (window.parley ||= {heard: []});
const shell = $('#shell');
const isWide = () => innerWidth >= 900;
const isBusy = () => !!$('#status [data-busy]');

// Each says which chat is shown here: another window may have deleted it, and after a sleep the server cannot know.
const shownChat = () => sessionStorage.getItem('parley-chat') ?? '';
parley.act = link => parley.trigger?.('act', {link, chat: shownChat()});
parley.pick = data => parley.trigger?.('pick', {...data, chat: shownChat()});
parley.tell = data => parley.trigger?.('tell', {...data, chat: shownChat()});

// --- what the server says: the last few news, each [number, {kind: value}] ---------------------------------------

const news = {
  notice: said => notice(said),
  chat: id => { sessionStorage.setItem('parley-chat', id); if (draft.editing && !isOf(id, draft.editing)) leaveEdit(); },
  copy: text => copy(text),
  done: said => { $('#spoken').textContent = said ? `Reply finished. ${said}` : 'Reply finished.'; },
  opened: () => { leaveEdit(); if (!isWide()) panel('left', false); mode('chat'); stickToEnd(); focusComposer(); },
  watch: () => parley.tell({do: 'models'}),
  redraw: () => { if (!pending) parley.pick({do: 'redraw'}); },
};

let heardLast = 0;
parley.hear = message => {
  for (const [number, item] of message ?? []) {
    if (number <= heardLast) continue;
    heardLast = number;
    for (const [kind, value] of Object.entries(item)) news[kind]?.(value, item);
  }
};

// A calm one tells that all went well.
function notice(said, calm = false) {
  const place = $('#notice');
  clearTimeout(notice.timer);
  placeNotice();
  place.textContent = said;
  place.classList.toggle('calm', calm);
  notice.timer = setTimeout(() => { place.textContent = ''; }, Math.max(6000, said.length * 90));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return notice(words.copied, true);
  } catch { /* no clipboard outside https and localhost: the old way below */ }
  const area = Object.assign(document.createElement('textarea'), {value: text});
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  notice(done ? words.copied : words.notCopied, done);
  area.remove();
}

// --- links in the chat -------------------------------------------------------------------------------------------

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#parley:"]');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  if (link.matches('.earlier')) keepPlace();
  if (link.matches('.retry, .go')) again();
  parley.act(link.getAttribute('href'));
}, true);

// --- scrolling: at the end it stays at the end, elsewhere nothing moves ------------------------------------------

const chat = $('#chat'), roll = $('#roll');
let atEnd = true;
chat.tabIndex = 0;
chat.addEventListener('scroll', () => { atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 60; }, {passive: true});
const stay = new ResizeObserver(() => { if (atEnd) chat.scrollTop = chat.scrollHeight; });
stay.observe(roll);
stay.observe(chat);

function stickToEnd() {
  atEnd = true;
  chat.scrollTop = chat.scrollHeight;
}

// A settled exchange moves from one Chatbot to the other: without this the page collapses for a frame.
function hold() {
  $('#spoken').textContent = '';  // else the same words twice would be announced once
  roll.style.minHeight = `${roll.scrollHeight}px`;
  clearTimeout(hold.timer);
  hold.timer = setTimeout(() => { roll.style.minHeight = ''; }, 700);
}

// Until the server begins, a retry or a continuation is only asked for.
function again() {
  hold();
  again.chat = shownChat();
  again.since = Date.now();
}

function keepPlace() {
  const below = chat.scrollHeight - chat.scrollTop;
  const settle = new ResizeObserver(() => { chat.scrollTop = chat.scrollHeight - below; });
  settle.observe(roll);
  setTimeout(() => settle.disconnect(), 1500);
}

// --- a phone's keyboard takes its room from the page, so that the composer stands above it ------------------------

$('meta[name=viewport]').content += ', interactive-widget=resizes-content';
// Some browsers lay the keyboard over the page all the same.
visualViewport?.addEventListener('resize', () => {
  const covered = visualViewport.scale === 1 && visualViewport.height < innerHeight;
  document.documentElement.style.setProperty('--tall', covered ? `${visualViewport.height}px` : '100dvh');
  if (covered) scrollTo(0, 0);
});

// --- for screen readers: a reply is announced when it is done, not token by token --------------------------------

const names = {user: 'You', bot: 'Reply'};
function quieten() {
  for (const log of $$('[role=log]', roll)) if (log.getAttribute('aria-live') !== 'off') log.setAttribute('aria-live', 'off');
  for (const said of $$('[data-testid=user], [data-testid=bot]', roll)) {
    const name = names[said.dataset.testid];
    if (said.getAttribute('aria-label') !== name) said.setAttribute('aria-label', name);
  }
  for (const code of $$('pre:not([data-language]) > code[class*=language-]', roll)) {
    code.parentElement.dataset.language = /language-(\S+)/.exec(code.className)[1];
  }
}
const quietenSoon = () => { quieten.timer ??= setTimeout(() => { quieten.timer = null; quieten(); }, 300); };
new MutationObserver(quietenSoon).observe(roll, {childList: true, subtree: true, attributes: true, attributeFilter: ['aria-live', 'aria-label']});
quieten();
for (const [selector, role, label] of [['#left', 'complementary', 'Chats'], ['#settings', 'complementary', 'Settings'], ['#chat', 'region', 'Conversation']]) {
  $(selector).setAttribute('role', role);
  $(selector).setAttribute('aria-label', label);
}
