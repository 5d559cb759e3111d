import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import type { FacetView, SubprocessorTableView } from './subprocessor-table.model.js';
import type { FacetId } from './subprocessor-table.strings.js';

export interface ControlsDrawing {
  readonly view: SubprocessorTableView;
  readonly direction: 'ltr' | undefined;
  readonly filter: string;
  readonly filterable: boolean;
  /** What is said of the result: it lags behind, so that typing is not talked over. */
  readonly announced: string;
  /** Checked addresses. */
  readonly csvHref: string | undefined;
  readonly feedHref: string | undefined;
  readonly onFilter: (text: string) => void;
  readonly onFacet: (facet: FacetId, value: string) => void;
}

function facetTemplate(
  facet: FacetView,
  { direction, onFacet }: ControlsDrawing,
): TemplateResult | typeof nothing {
  // With one choice there is nothing to choose.
  if (facet.options.length < 2) return nothing;
  const choose = (event: Event): void => onFacet(facet.id, (event.target as HTMLSelectElement).value);
  return html`<select class="field" aria-label=${facet.label} dir=${direction ?? nothing} @change=${choose}>
    <option value="">${facet.all}</option>
    ${facet.options.map(
      ({ value, label, count, selected }) =>
        html`<option value=${value} ?selected=${selected}>${label} (${count})</option>`,
    )}
  </select>`;
}

/** Filter, facets and the ways to take the record along. The status is there from the start, to be heard later. */
export function controlsTemplate(drawing: ControlsDrawing): TemplateResult {
  const { view, filter, filterable, announced, csvHref, feedHref, onFilter, direction } = drawing;
  const { strings } = view;
  return html`<div class="controls no-print" part="controls">
    ${
      filterable
        ? html`<label class="filter">
              ${icon('search')}<span class="visually-hidden">${strings.filter}</span>
              <input
                class="field"
                type="search"
                autocomplete="off"
                placeholder=${strings.filter}
                .value=${filter}
                @input=${(event: Event) => onFilter((event.target as HTMLInputElement).value)}
              />
            </label>
            ${view.facets.map((facet) => facetTemplate(facet, drawing))}`
        : nothing
    }
    <span class="result soft" part="result" role="status" dir=${direction ?? nothing}>${announced}</span>
    ${
      csvHref === undefined && feedHref === undefined
        ? nothing
        : html`<span class="exports">
            ${csvHref === undefined ? nothing : html`<a href=${csvHref}>${icon('download')} ${strings.download}</a>`}
            ${feedHref === undefined ? nothing : html`<a href=${feedHref}>${strings.changeFeed}</a>`}
          </span>`
    }
  </div>`;
}
