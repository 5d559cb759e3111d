import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

import { registerTimeTravel } from './time-travel/addon.js';

addons.setConfig({ theme: create({ base: 'light', brandTitle: 'Trust widgets' }) });
registerTimeTravel();
