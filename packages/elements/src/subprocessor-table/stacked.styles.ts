import { css } from 'lit';

/**
 * Where there is no room for five columns: one record below the other, the heading of its column before each
 * cell. The column headings stay as a line of buttons, because touch and zoom sort too. Paper always gets the
 * table, whose head then repeats on every page.
 */
export const stackedStyles = css`
  @media screen {
    @container (max-width: 50em) {
      table,
      caption,
      tbody,
      tbody th,
      td {
        display: block;
      }

      thead,
      thead th {
        display: block;
      }

      thead tr {
        border-block-end: 2px solid var(--_color-ink);
        column-gap: var(--_space-4);
        display: flex;
        flex-wrap: wrap;
      }

      thead th::after {
        content: none;
      }

      thead th {
        border: 0;
        box-shadow: none;
        position: static;
      }

      :is(th, td)[part] {
        inline-size: auto;
        padding: 0;
      }

      tbody tr {
        display: grid;
        gap: var(--_space-3) var(--_space-5);
        grid-template-columns: repeat(2, minmax(0, 1fr));
        padding-block: var(--_space-4);
      }

      tbody th {
        grid-column: 1 / -1;
      }

      tbody .group {
        display: block;
        padding-block: var(--_space-5) var(--_space-2);
      }

      td > .heading {
        color: var(--_color-ink-soft);
        display: block;
        font-size: var(--_text-tiny);
        font-weight: var(--_weight-strong);
        margin-block-end: 0.15em;
      }

      .exports {
        margin-inline-start: 0;
      }
    }

    @container (max-width: 34em) {
      .filter {
        flex-basis: 100%;
        max-inline-size: none;
      }

      select.field {
        flex: 1 1 8em;
        inline-size: 8em;
        max-inline-size: none;
      }

      tbody tr {
        grid-template-columns: minmax(0, 1fr);
      }

      td {
        column-gap: var(--_space-3);
        display: grid;
        grid-template-columns: 6.5em minmax(0, 1fr);
      }

      td > .heading {
        line-height: 1.8;
      }
    }

    /* Beside a heading too little would be left for long words. */
    @container (max-width: 22em) {
      td {
        display: block;
      }
    }
  }
`;
