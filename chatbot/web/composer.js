// The composer: a draft that is never lost, files, editing a message that was said.
const MOST_FILES = 10, LARGEST_FILE = 1e6, LONG_PASTE = 4000;
const composer = () => $('#composer textarea');
// `editing` is the message whose place the text takes, `aside` what stood here before and comes back afterwards.
let draft = {text: '', files: [], editing: null, aside: null};
let pending = null, overdue = null, accepted = null;
const edits = recall('parley-edits') ?? {};

function focusComposer() {
  if (isWide() && shell.dataset.mode !== 'completion') composer().focus();
}

function write(area, text) {
  area.value = text;
  area.dispatchEvent(new Event('input', {bubbles: true}));
}

function keepDraft() {
  draft.text = composer().value;
  keep('parley-draft', draft);
  keep('parley-pending', pending);
  keep('parley-overdue', overdue);
  keep('parley-edits', edits);
}

// When files are too large for the browser's store, the words are kept without them, and never older words.
function keep(key, value) {
  const withoutFiles = (name, inside) => name === 'files' ? [] : inside;
  for (const kept of [null, withoutFiles]) {
    try { return sessionStorage.setItem(key, JSON.stringify(value, kept)); } catch { sessionStorage.removeItem(key); }
  }
}

function recall(key) {
  try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; }
}

function put(text, files, editing, aside = null) {
  draft = {text, files, editing, aside};
  write(composer(), text);
  drawTray();
  keepDraft();
}

// --- sending -----------------------------------------------------------------------------------------------------

const canSend = () => !pending && !isBusy() && (composer().value.trim() || draft.files.length);

// Gradio calls this for the values that go up. The box is emptied at once; the words come back if they are refused.
parley.submit = () => {
  const key = `${Date.now()} ${Math.random()}`;
  overdue = null;
  pending = {text: composer().value, files: draft.files, editing: draft.editing, aside: draft.aside, key};
  const {system = null, ...knobs} = Object.fromEntries(turned);
  const chat = pending.editing?.name.split(' ')[0] ?? shownChat();
  const beside = {files: pending.files, editing: pending.editing?.id ?? null, chat, knobs, key};
  hold();
  stickToEnd();
  putAside();
  awaitAnswer();
  focusComposer();  // a button that was clicked is hidden in a moment
  return [pending.text, JSON.stringify(beside), system];
};

function awaitAnswer() {
  clearTimeout(awaitAnswer.timer);
  awaitAnswer.timer = setTimeout(() => {
    if (!pending) return;
    overdue = pending;
    news.refused(words.offline);
    keepDraft();
  }, 20000);
}

// What was given back stands there as it was sent.
const isUntouched = ({text, files, editing}) => composer().value === text && draft.editing?.name === editing?.name
  && JSON.stringify(draft.files) === JSON.stringify(files);

// An answer that comes after all: what was given back for want of it is taken away.
news.accepted = (_, {key}) => {
  accepted = key;
  if (overdue?.key === key) {
    const late = overdue;
    overdue = null;  // before it is kept: the same words typed anew are not that message
    isUntouched(late) ? putAside() : keepDraft();
  }
  if (pending?.key !== key) return;
  pending = null;
  keepDraft();
  stickToEnd();
};
news.refused = (said, {key} = {}) => {
  if (pending && (key ?? pending.key) === pending.key) {
    leaveEdit();
    const unsent = pending;
    pending = null;
    giveBack(unsent, {text: composer().value, files: draft.files});
  }
  if (said) notice(said);
};

// A page that was left before it heard of its message asks whether that is among those that were taken.
news.sent = keys => {
  if (keys.includes(overdue?.key)) news.accepted('', overdue);
  if (pending?.old) (keys.includes(pending.key) ? news.accepted : news.refused)('', pending);
};

// What could not be sent, before what was typed meanwhile; or, where that had been put aside for it, instead of it.
function giveBack(unsent, typed) {
  if (unsent.aside) return put(unsent.text, unsent.files, unsent.editing, typed);
  const texts = [unsent.text, typed.text].filter(text => text.trim());
  put(texts.join('\n'), [...unsent.files, ...typed.files].slice(0, MOST_FILES), unsent.editing);
}

news.draft = ({text, files}) => {
  if (!composer().value.trim() && !draft.files.length) put(text, files, null);
  focusComposer();
};

document.addEventListener('click', event => {
  if (!event.target.closest('#send') || canSend()) return;
  event.preventDefault();
  event.stopPropagation();
  composer().focus();
}, true);

function send() {
  if (canSend()) $('#send').click();
  else if (composer().value.trim() && isBusy()) notice(words.busy);
}

// --- editing -----------------------------------------------------------------------------------------------------

news.edit = ({id, mine, text}) => {
  const name = `${shownChat()} ${id}`;
  if (draft.editing?.name !== name) {
    leaveEdit();
    const {text: begun, files} = edits[name] ?? {text, files: []};
    delete edits[name];
    put(begun, files, {id, mine, name, was: text}, {text: composer().value, files: draft.files});
  }
  composer().focus();
  composer().setSelectionRange(composer().value.length, composer().value.length);
};

const isOf = (chat, {name}) => name.startsWith(`${chat} `);

// A message that is no more cannot be edited: what was written in its place is a draft from now on.
news.gone = ({chat, said}) => {
  if (!draft.editing || !isOf(chat, draft.editing)) return;
  const begun = {text: composer().value, files: draft.files, editing: null};
  if (begun.text === draft.editing.was && !begun.files.length) return putAside();
  giveBack(begun, draft.aside ?? {text: '', files: []});
  notice(said);
};

const putAside = () => put(draft.aside?.text ?? '', draft.aside?.files ?? [], null);

function cancelEdit() {
  if (!draft.editing) return false;
  putAside();
  composer().focus();
  return true;
}

// For something else: what was changed so far comes back when that message is edited again.
function leaveEdit() {
  if (!draft.editing) return;
  const {name, was} = draft.editing, text = composer().value;
  if (text !== was || draft.files.length) {
    edits[name] = {text, files: draft.files};
    notice(words.editKept, true);
  }
  putAside();
}

function sendExample(text) {
  if (pending || isBusy()) return notice(words.busy);
  put(text, [], null, {text: composer().value, files: draft.files});
  send();
}

// --- files -------------------------------------------------------------------------------------------------------

const sized = count => count >= 1e6 ? `${(count / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(count / 1e3))} kB`;
const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);

async function attach(files) {
  for (const file of files) {
    if (draft.files.length >= MOST_FILES) return notice(words.tooMany);
    if (file.size > LARGEST_FILE) { notice(filled(words.tooLarge, {name: file.name, size: sized(file.size)})); continue; }
    const text = textOf(await file.arrayBuffer());
    if (text === null) { notice(filled(words.notText, {name: file.name})); continue; }
    draft.files.push({name: file.name, text});
  }
  drawTray();
  keepDraft();
}

function textOf(bytes) {
  const start = new Uint8Array(bytes.slice(0, 2));
  const wide = (start[0] === 255 && start[1] === 254) ? 'utf-16le' : (start[0] === 254 && start[1] === 255) ? 'utf-16be' : null;
  try {
    const text = new TextDecoder(wide ?? 'utf-8', {fatal: true}).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch { return null; }
}

function drawTray() {
  const bar = $('#editing');
  bar.hidden = !draft.editing;
  bar.replaceChildren();
  if (draft.editing) {
    const cancel = Object.assign(document.createElement('button'), {textContent: words.cancel, onclick: cancelEdit});
    bar.append(draft.editing.mine ? words.editingMine : words.editingReply, cancel);
  }
  $('#files').replaceChildren(...draft.files.map((file, place) => {
    const chip = Object.assign(document.createElement('span'), {className: 'chip'});
    const remove = Object.assign(document.createElement('button'), {className: 'ico close', title: words.remove});
    remove.setAttribute('aria-label', `${words.remove} ${file.name}`);
    remove.onclick = () => { draft.files.splice(place, 1); drawTray(); keepDraft(); composer().focus(); };
    chip.append(`${file.name} · ${sized(file.text.length)}`, remove);
    return chip;
  }));
}

document.addEventListener('paste', event => {
  if (event.target !== composer()) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  // Office programs lay a picture of the text beside it.
  const files = [...(event.clipboardData?.files ?? [])].filter(file => !text || !file.type.startsWith('image/'));
  if (!files.length && text.length < LONG_PASTE) return;
  event.preventDefault();
  event.stopPropagation();
  attach(files.length ? files : [new File([text], `${words.pasted}.txt`)]);
}, true);
document.addEventListener('change', event => {
  if (event.target.id !== 'file') return;
  attach([...event.target.files]).then(() => { event.target.value = ''; });
});
for (const kind of ['dragover', 'drop']) {
  $('#middle').addEventListener(kind, event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (kind === 'drop') attach([...event.dataTransfer.files]);
  });
}

// --- the draft comes back after a reload -------------------------------------------------------------------------

document.addEventListener('input', event => { if (event.target === composer()) keepDraft(); });
{
  const kept = recall('parley-draft'), unsent = recall('parley-pending');
  if (unsent) {
    pending = {...unsent, old: true};
    awaitAnswer();
  }
  overdue = recall('parley-overdue');
  if (kept?.text.trim() || kept?.files.length) put(kept.text, kept.files, kept.editing, kept.aside);
}
