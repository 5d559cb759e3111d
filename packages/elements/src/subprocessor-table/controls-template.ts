import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
import type { FacetView, SubprocessorTableView } from './subprocessor-table.model.js';
import type { FacetId } from './subprocessor-table.strings.js';

export interface ControlsDrawing {
  readonly view: SubprocessorTableView;
  readonly filter: string;
  readonly filterable: boolean;
  /** What is said of the result: it lags behind, so that typing is not talked over. */
  readonly announced: string;
  /** Checked addresses. */
  readonly csvHref: string | undefined;
  readonly feedHref: string | undefined;
  readonly onFilter: (text: string) => void;
  readonly onFacet: (facet: FacetId, value: string) => void;
  readonly onShowAll: () => void;
  readonly onDownload: () => void;
}

function facetTemplate({ id, label, all, options }: FacetView, { onFacet }: ControlsDrawing): TemplateResult {
  const choose = (event: Event): void => onFacet(id, (event.target as HTMLSelectElement).value);
  return html`<select class="field" aria-label=${label} dir="auto" data-facet=${id} @change=${choose}>
    <option value="" .selected=${!options.some(({ selected }) => selected)}>${all}</option>
    ${options.map(
      (option) =>
        html`<option
          value=${option.value}
          .selected=${option.selected}
          ?disabled=${option.count === 0 && !option.selected}
        >
          ${option.label} (${option.count})
        </option>`,
    )}
  </select>`;
}

function filterTemplate(drawing: ControlsDrawing): TemplateResult {
  const { view, filter, onFilter } = drawing;
  const { filter: label } = view.strings;
  return html`<label class="filter">
      ${icon('search')}<span class="visually-hidden">${label}</span>
      <input
        class="field"
        type="search"
        autocomplete="off"
        placeholder=${label}
        .value=${filter}
        @input=${(event: Event) => onFilter((event.target as HTMLInputElement).value)}
      />
    </label>
    ${view.facets.map((facet) => facetTemplate(facet, drawing))}`;
}

/** Filter, facets and the ways to take the record along. The status is there from the start, to be heard later. */
export function controlsTemplate(drawing: ControlsDrawing): TemplateResult {
  const { view, filterable, announced, csvHref, feedHref, onShowAll, onDownload } = drawing;
  const { strings } = view;
  const download = html`${icon('download')} ${strings.download}`;
  return html`<div class="controls no-print" part="controls">
    ${filterable ? filterTemplate(drawing) : nothing}
    <div class="tail">
      <span class="result soft" part="result" role="status" dir="auto">${announced}</span>
      ${
        view.filteredBy === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${onShowAll}>${strings.showAll}</button>`
      }
      <span class="exports">
        ${
          csvHref === undefined
            ? html`<button type="button" class="plain" part="download" @click=${onDownload}>
                ${download}
              </button>`
            : html`<a part="download" href=${csvHref}>${download}</a>`
        }
        ${feedHref === undefined ? nothing : html`<a part="feed" href=${feedHref}>${strings.changeFeed}</a>`}
      </span>
    </div>
  </div>`;
}
