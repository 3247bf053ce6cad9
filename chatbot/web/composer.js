// The composer: a draft that is never lost, files, editing a message that was said.
const MOST_FILES = 10, LARGEST_FILE = 1e6, LONG_PASTE = 4000;
const composer = () => $('#composer textarea');
let draft = {text: '', files: [], editing: null, aside: null};
let pending = null;

function focusComposer() {
  if (isWide() && shell.dataset.mode !== 'completion') composer().focus();
}

function write(area, text) {
  area.value = text;
  area.dispatchEvent(new Event('input', {bubbles: true}));
}

function keepDraft() {
  draft.text = composer().value;
  for (const [key, value] of [['parley-draft', draft], ['parley-pending', pending]]) {
    try { sessionStorage.setItem(key, JSON.stringify(value)); } catch { /* files too large for the browser's store */ }
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
  pending = {text: composer().value, files: draft.files, editing: draft.editing, aside: draft.aside};
  const {system = null, ...knobs} = Object.fromEntries(turned);
  const beside = {files: pending.files, editing: pending.editing?.id ?? null, chat: sessionStorage.getItem('parley-chat'), knobs};
  hold();
  stickToEnd();
  const aside = pending.aside;
  put(aside?.text ?? '', aside?.files ?? [], null);
  clearTimeout(parley.submit.timer);
  parley.submit.timer = setTimeout(() => { if (pending) news.refused(words.offline); }, 20000);
  return [pending.text, JSON.stringify(beside), system];
};

news.accepted = () => { pending = null; keepDraft(); stickToEnd(); };
news.refused = said => {
  if (pending) {
    const typed = composer().value;
    put(pending.text + (typed ? `\n${typed}` : ''), [...pending.files, ...draft.files].slice(0, MOST_FILES), pending.editing, pending.aside);
    pending = null;
    keepDraft();
  }
  notice(said);
};
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
  const aside = draft.editing ? draft.aside : {text: composer().value, files: draft.files};
  put(text, [], {id, mine}, aside);
  composer().focus();
  composer().setSelectionRange(text.length, text.length);
};

function cancelEdit() {
  if (!draft.editing) return false;
  const aside = draft.aside;
  put(aside?.text ?? '', aside?.files ?? [], null);
  composer().focus();
  return true;
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
  const files = [...(event.clipboardData?.files ?? [])], text = event.clipboardData?.getData('text/plain') ?? '';
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
  const texts = [unsent?.text, kept?.text].filter(text => text?.trim());
  const files = [...(unsent?.files ?? []), ...(kept?.files ?? [])];
  if (texts.length || files.length) put(texts.join('\n'), files, unsent?.editing ?? kept?.editing ?? null, kept?.aside ?? null);
}
