import { answerJson } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { OPERATIONAL } from '../support/feeds.js';
import { expect, test } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';

/** What browsers do that forbid, or have no room for, what a page would keep. */
const STORAGES: Readonly<Record<string, () => void>> = {
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  'is forbidden': () => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(globalThis, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { value: false });
  },
  'is absent': () => Object.defineProperty(globalThis, 'localStorage', { value: null }),
  'holds what nobody wrote there': () => {
    Storage.prototype.getItem = () => '{"__proto__":[1,2,{"length":1e9}]}';
  },
};

for (const [storage, spoil] of Object.entries(STORAGES)) {
  test(`BANNER-UI-7, LOGIN-8: where the page's storage ${storage}, the notice is hidden on request, and the form works`, async ({
    page,
    login,
  }) => {
    await page.addInitScript(spoil);
    await theFormWorks(
      page,
      login,
      { feed: answerJson(OPERATIONAL) },
      {
        async trouble() {
          const { banner, title } = bannerOf(page);
          await expect(title).toHaveText('Systeemonderhoud');
          await banner.evaluate((host) => host.setAttribute('dismissible', ''));
          // Not a click: that would take the focus from whoever is typing.
          await banner.getByRole('button').dispatchEvent('click');
          await expect(title).toHaveCount(0);
        },
        movesInside: true,
      },
    );
  });
}
