const BANNER = /<aside class="notice"[^>]*>[\s\S]*?<\/aside>/g;
const SCRIPT = /<script\b[^>]*>\s*<\/script>/g;

function without(html: string, part: RegExp, what: string): string {
  const found = [...html.matchAll(part)].length;
  if (found !== 1) throw new Error(`The login screen has ${found} times ${what}; it should be once.`);
  return html.replace(part, '');
}

/** The login screen as it would be without us: neither banner nor script. It throws where that is not what is left. */
export const withoutBanner = (html: string): string =>
  html.includes('<form')
    ? without(without(html, BANNER, 'the notice with the banner'), SCRIPT, 'a script')
    : html;
