import { css } from 'lit';

/**
 * Where there is no room for all columns: one record below the other, the heading of its column before each
 * cell. The column headings stay as a line of buttons, because touch and zoom sort too. Paper always gets the
 * table, whose head then repeats on every page.
 */
export const stackedStyles = css`
  @media screen {
    @container (max-width: 54em) {
      table {
        --row-size: 16em;
      }

      tbody :is(th, td) {
        font-size: inherit;
      }

      thead {
        background: none;
        position: static;
      }

      thead tr {
        column-gap: var(--_space-4);
      }

      thead th[part] {
        flex: none;
        max-inline-size: 100%;
      }

      tbody tr:not(.group) {
        display: grid;
        gap: var(--_space-3) var(--_space-5);
        grid-template-columns: repeat(2, minmax(0, 1fr));
        padding-block: var(--_space-4);
      }

      tbody th,
      .more {
        grid-column: 1 / -1;
      }

      /* Heard as the heading of the column: for the eye alone. */
      [data-heading]::before {
        content: attr(data-heading);
        content: attr(data-heading) / '';
        display: block;
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

      table {
        --row-size: 24em;
      }

      tbody tr:not(.group) {
        grid-template-columns: minmax(0, 1fr);
      }

      td:not(.more) {
        column-gap: var(--_space-3);
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr);
      }

      [data-heading]::before {
        grid-row: 1 / span 20;
        line-height: 1.8;
      }

      td:not(.more) > .line {
        grid-column: 2;
      }
    }

    /* Beside a heading too little would be left for long words. */
    @container (max-width: 22em) {
      td:not(.more) {
        display: block;
      }
    }
  }
`;
