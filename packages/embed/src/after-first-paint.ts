/**
 * Takes a step once the browser has painted what the page has without it: a form can be used before anything is
 * drawn above it. Where that has happened, or where nobody is looking, the step is taken at once.
 */
export function afterFirstPaint(step: () => void): void {
  if (document.hidden || performance.getEntriesByType('paint').length > 0) step();
  else requestAnimationFrame(() => setTimeout(() => afterFirstFormat(step)));
}

/**
 * With the first date to format, browsers load what they know of dates and languages. That takes as long as all
 * of ours: apart from it, neither holds up a key for long.
 */
function afterFirstFormat(step: () => void): void {
  new Intl.DateTimeFormat().format();
  setTimeout(step);
}
