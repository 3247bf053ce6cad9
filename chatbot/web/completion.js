// The completion mode: a text that outlives the page, and into which nobody types while the model writes.
const passage = () => $('#passage textarea');
const isWriting = () => !!$('#passage-status [data-busy]');
const isLocked = () => passage().readOnly;
const keepPassage = () => keep('parley-passage', passage().value);

// Gradio calls these: for the value that goes up, and when nothing more comes down.
parley.goOn = () => { lock(true); return [passage().value]; };
parley.wentOn = () => { lock(false); keepPassage(); };

// What was typed meanwhile would go with the next paint.
function lock(locked) {
  passage().readOnly = locked;
  $('#go-on').disabled = locked;
  clearTimeout(lock.timer);
  if (locked) lock.timer = setTimeout(() => { if (!isWriting()) notice(words.offline); }, 20000);
}

document.addEventListener('input', event => { if (event.target === passage()) keepPassage(); });
for (const left of ['pagehide', 'visibilitychange']) addEventListener(left, keepPassage);

if (recall('parley-passage')) write(passage(), recall('parley-passage'));
