import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { CRITICAL, summary } from '../../fixtures/feeds.js';
import { INSTANTS } from '../../fixtures/instants.js';
import { isAsWritten } from '../reads.js';
import type { Context } from '../reads.js';
import { json, serving, silent, unreachable } from '../served.js';
import { drawn, textOf } from '../support.js';
import { loginScreen } from './login-screen.js';
import type { LoginArgs } from './login-screen.js';

const FEED = 'summary.json';
const DOCUMENT = 'login.json';

const meta: Meta<LoginArgs> = {
  title: 'Compositions/Login screen',
  tags: ['!autodocs'],
  args: { variant: 'card', reserve: false },
  argTypes: {
    variant: { control: 'inline-radio', options: ['bar', 'card'] },
    now: { control: 'text' },
  },
  parameters: {
    // It is a whole page: headings and landmarks are its own.
    a11y: { config: { rules: [] } },
  },
  render: loginScreen,
};

export default meta;

type Story = StoryObj<LoginArgs>;

/** The banner says this, and nothing keeps the reader from signing in, by keyboard alone. */
const signsIn =
  (banner: RegExp) =>
  async (context: Context): Promise<void> => {
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    if (isAsWritten(context)) await waitFor(() => expect(textOf(root)).toMatch(banner));
    const canvas = within(context.canvasElement);
    const form = context.canvasElement.querySelector('form');
    const [email, password] = form?.querySelectorAll('input') ?? [];
    if (!form || !email || !password) throw new Error('There is no form to sign in with.');
    await userEvent.type(email, 'reader@example.com');
    await userEvent.type(password, 'secret{Enter}');
    await waitFor(() => expect(within(form).getByRole('status').firstElementChild).toBeVisible());
    await expect(canvas.getByRole('heading', { level: 1 })).toBeVisible();
    email.blur();
    password.blur();
  };

/** A day before: what, when, what will be noticed. */
export const Announced: Story = {
  args: { now: INSTANTS.hours23Before },
  parameters: { pictures: { also: ['forced', 'text200'] } },
  play: signsIn(/Planned maintenance.*System maintenance.*00:00/),
};

/** Across the top of the form, as wide as it is. */
export const AnnouncedInABar: Story = {
  args: { now: INSTANTS.hours23Before, variant: 'bar' },
  play: signsIn(/Planned maintenance/),
};

/** While it goes on. */
export const InProgress: Story = { args: { now: INSTANTS.during }, play: signsIn(/Maintenance in progress/) };

/** Nobody can sign in, and the screen says so before anybody tries. */
export const Incident: Story = {
  args: { status: FEED },
  beforeEach: serving({ [FEED]: () => json(CRITICAL) }),
  play: signsIn(/Critical disruption.*Nobody can sign in/),
};

/** Nothing due and nothing wrong: one quiet line. */
export const NothingDue: Story = {
  args: { status: FEED },
  beforeEach: serving({ [FEED]: () => json(summary()) }),
  play: signsIn(/No disruption is reported/),
};

/** Room is kept, so that the form does not move while the page waits for an answer that does not come. */
export const WaitingWithReserve: Story = {
  args: { src: DOCUMENT, reserve: true },
  beforeEach: serving({ [DOCUMENT]: () => silent }),
  play: signsIn(/^$/),
};

/** The same room, filled: the form stands where it stood. */
export const AnnouncedWithReserve: Story = {
  args: { now: INSTANTS.hours23Before, reserve: true },
  play: signsIn(/System maintenance/),
};

/** Everything fails: the form works as if there were no banner. */
export const EverythingUnreachable: Story = {
  args: { src: DOCUMENT, status: FEED },
  beforeEach: serving({ [DOCUMENT]: () => unreachable, [FEED]: () => unreachable }),
  play: signsIn(/^$/),
};

/** Five tokens of a brand that nobody here drew. */
export const InventedBrand: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { theme: 'invented' },
  play: signsIn(/System maintenance/),
};
