import { underForcedColors } from './forced-media.js';
import { forcingSheet } from './override.js';

type Root = Document | ShadowRoot;

/**
 * Shows the stories of a page as they look under forced colours. A page cannot switch those on, so this plays the
 * browser's part: it turns on what the stylesheets say for forced colours, and replaces every other colour by the system's.
 * The elements themselves know nothing of it, and `stop` leaves no trace.
 */
class Simulation {
  readonly #media = new Map<CSSMediaRule, string>();
  readonly #sheets = new Map<Root, CSSStyleSheet>();
  readonly #later = new MutationObserver(() => this.#cover());

  constructor() {
    this.#cover();
    this.#later.observe(document.body, { childList: true, subtree: true });
  }

  stop(): void {
    this.#later.disconnect();
    for (const [rule, text] of this.#media) rule.media.mediaText = text;
    for (const [root, sheet] of this.#sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  }

  /** Covers what is on the page and has not been covered yet. */
  #cover(): void {
    this.#force(document, ['.story', '.story *']);
    for (const { localName, shadowRoot } of document.querySelectorAll('.story *'))
      if (shadowRoot && localName.startsWith('trust-')) this.#force(shadowRoot, [':host', '*']);
  }

  #force(root: Root, scope: readonly string[]): void {
    if (this.#sheets.has(root)) return;
    const rules = [...root.styleSheets, ...root.adoptedStyleSheets].flatMap((sheet) =>
      Array.from(sheet.cssRules),
    );
    const sheet = new CSSStyleSheet();
    this.#turnOn(rules);
    sheet.replaceSync(forcingSheet(rules, scope));
    this.#sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #turnOn(rules: Iterable<CSSRule>): void {
    for (const rule of rules) {
      // A sheet that several elements share is met again, and is on already.
      if (rule instanceof CSSMediaRule && !this.#media.has(rule)) {
        const { mediaText } = rule.media;
        const forced = underForcedColors(mediaText);
        if (forced !== mediaText) {
          this.#media.set(rule, mediaText);
          rule.media.mediaText = forced;
        }
      }
      if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) this.#turnOn(rule.cssRules);
    }
  }
}

let simulation: Simulation | undefined;

/** Switches the simulation on or off. */
export function simulateForcedColors(on: boolean): void {
  if (on) {
    simulation ??= new Simulation();
  } else {
    simulation?.stop();
    simulation = undefined;
  }
}
