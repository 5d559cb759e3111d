// Each element by itself: what is not imported is not in the page's script.
import '@trust-widgets/elements/status-banner/define.js';
import '@trust-widgets/elements/subprocessor-table/define.js';
import '@trust-widgets/tokens/tokens.css';

const say = (id: string, text: string) => {
  const output = document.getElementById(id);
  if (output) output.textContent = text;
};

// The tag's name tells the compiler the class, and the event's name its detail.
const banner = document.querySelector('trust-status-banner');
banner?.addEventListener('trust-state-change', ({ detail }) => say('phase', detail.phase));

// They bubble: one listener hears all elements of the page.
let loaded = 0;
document.addEventListener('trust-load', ({ detail }) => {
  if (detail.origin === 'src') say('loaded', String(++loaded));
});

// The elements follow the nearest `lang`.
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => (document.documentElement.lang = button.lang));
}
