import { attributeText, inlineJson, scriptPage } from '../browser/own-page.js';
import type { CalendarDocument, CalendarEvent } from './windows.js';

/** A peer's page, with the windows that it shows. */
export const peerPage = (title: string, body: string, events: readonly CalendarEvent[]): string =>
  scriptPage(title, `<script type="application/json" id="windows">${inlineJson(events)}</script>\n${body}`);

/** Ours, with its document. */
export const ourPage = (
  title: string,
  attributes: Readonly<Record<string, string>>,
  document: CalendarDocument,
): string =>
  scriptPage(
    title,
    `<trust-maintenance-calendar id="calendar"${attributeText(attributes)}>
<script type="application/json">${inlineJson(document)}</script>
</trust-maintenance-calendar>
<script>
globalThis.goNext = () => document.querySelector('#calendar').shadowRoot.querySelector('.steps > :last-child').click();
</script>`,
  );
