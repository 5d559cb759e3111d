import { LitElement } from 'lit';
import { afterEach } from 'vitest';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.removeProperty('color-scheme');
});

/** Puts markup on the page and gives back its first element, drawn. */
export async function mount<T extends HTMLElement>(markup: string): Promise<T> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild as T;
  document.body.append(template.content);
  await drawn(element);
  return element;
}

/** Waits until an element has drawn all that was asked of it. */
export async function drawn(element: Element): Promise<void> {
  if (element instanceof LitElement) while (!(await element.updateComplete));
}

/** Waits for an event of an element. */
export function heard<TName extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: TName,
): Promise<HTMLElementEventMap[TName]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[TName]), { once: true });
  });
}

/** What a person reads in an element, spaces made plain. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
}
