// Keys, the page coming back to sight, and the first news.

const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]');

const combinations = {
  'mod+enter': () => goOn() || (!isBusy() && (again(), parley.pick({do: 'retry'}), true)),
  'mod+shift+o': () => (parley.pick({do: 'new'}), true),
  'mod+k': () => (panel('left', true), $('#search input').focus(), true),
  'mod+b': () => (toggle('left'), true),
  escape: () => escape(),
};

function escape() {
  if (menuIsOpen()) { menu(false); $('#model .name').focus(); return true; }
  const isChat = shell.dataset.mode !== 'completion';
  if (!isChat && isLocked()) { stopSoon('#halt', isWriting, isLocked); return true; }
  if (isChat && isBusy()) { $('#stop').click(); return true; }
  if (isChat && pending) { stopSoon('#stop', isBusy, isSame(pending.key, shownChat())); return true; }
  if (isChat && cancelEdit()) return true;
  if (!isWide() && (shell.dataset.left === 'open' || shell.dataset.right === 'open')) { done.close(); return true; }
  if (isChat && isAsked(again.since)) { stopSoon('#stop', isBusy, isStill(again.since)); return true; }
  return false;
}

// Before the server has answered there is nothing to stop: then as soon as there is, if that is still what is due.
function stopSoon(button, isRunning, isDue) {
  clearTimeout(stopSoon.timer);
  if (!isDue()) return;
  if (isRunning()) $(button).click();
  else stopSoon.timer = setTimeout(() => stopSoon(button, isRunning, isDue), 50);
}

// That message is on its way or was taken a moment ago, in the chat that is shown.
const isSame = (key, chat) => () => shownChat() === chat && (pending ?? {key: accepted}).key === key && !isOver();
// A retry or a continuation that the server has not begun.
const isAsked = since => since === again.since && Date.now() - since < 20000 && shownChat() === again.chat && !isOver();
const isStill = since => () => isAsked(since);
const isOver = () => !!$('#spoken').textContent;

function goOn() {
  if (shell.dataset.mode !== 'completion') return false;
  $('#go-on').click();
  return true;
}

function inComposer(event) {
  if (event.target !== composer()) return false;
  if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) { send(); return true; }
  if (event.key === 'ArrowUp' && !composer().value && !isBusy()) { parley.pick({do: 'edit'}); return true; }
  return false;
}

document.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229 || $('dialog[open]')) return;  // a dialog is the browser's to close
  const mod = event.ctrlKey || event.metaKey, key = event.key.toLowerCase();
  const named = `${mod ? 'mod+' : ''}${event.shiftKey && mod ? 'shift+' : ''}${key}`;
  let hit = inComposer(event) || !!combinations[named]?.();
  if (!hit && event.key === '?' && !isTyping(event.target)) { $('#keys').showModal(); hit = true; }
  if (hit) { event.preventDefault(); event.stopPropagation(); }
}, true);

// Back in sight after a while (a phone that wakes, another tab in between): show what became of the chat meanwhile.
let hiddenSince = 0;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) hiddenSince = Date.now();
  else if (Date.now() - hiddenSince > 10000 && !pending) parley.pick({do: 'look'});
});

addEventListener('online', () => { if (!pending) parley.pick({do: 'look'}); });

for (const message of parley.heard.splice(0)) parley.hear(message);
focusComposer();
window.parleyReady = true;
