import { resolveText } from '@trust-widgets/schedule-core/engine';

/**
 * The kinds of maintenance as the page lists them: what they are comes from the document, when they are comes from
 * the page's own sentences, and what is assumed is marked on each.
 *
 * @param {any} document The built trust document.
 * @param {any} content One page's content.
 * @throws where page and document do not speak of the same kinds, or an assumption has no words.
 */
export function maintenanceKinds(document, content) {
  const { kinds, assumed: words } = content.maintenance;
  const activities = document.maintenance.activities;
  const ids = activities.map(({ id }) => id);
  const listed = kinds.map(({ activity }) => activity);
  if (ids.join() !== listed.join()) {
    throw new Error(
      `The ${content.language} page lists ${listed.join(', ')}; the document has ${ids.join(', ')}.`,
    );
  }
  return activities.map((activity, index) => ({
    id: activity.id,
    title: resolveText(activity.title, content.language, document.defaultLanguage),
    description: resolveText(activity.description, content.language, document.defaultLanguage),
    when: kinds[index].when,
    start: activity.start,
    assumed: (activity.assumed ?? []).map((fact) => {
      if (words[fact] === undefined)
        throw new Error(`The ${content.language} page has no words for "${fact}".`);
      return { fact, mark: words[fact].mark };
    }),
  }));
}

/**
 * What is assumed, once for each fact, with the kinds that it concerns.
 *
 * @param {ReturnType<typeof maintenanceKinds>} kinds
 * @param {any} content
 */
export function assumptions(kinds, content) {
  return Object.entries(content.maintenance.assumed).flatMap(([fact, { term, text }]) => {
    const concerned = kinds.filter(({ assumed }) => assumed.some((each) => each.fact === fact));
    return concerned.length === 0 ? [] : [{ fact, term, text, kinds: concerned }];
  });
}
