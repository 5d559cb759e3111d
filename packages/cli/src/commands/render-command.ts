import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

import { elementNames } from '@trust-widgets/embed';
import type { ElementName, HeadingLevel } from '@trust-widgets/embed';

import type { CliIo } from '../io.js';
import { instantOption, languagesOption } from '../option-values.js';
import { render } from './render.js';
import type { RenderOptions } from './render.js';

/** Elements with commas between them, each once, or `all`. @throws InvalidArgumentError where one is none. */
function elementsOption(text: string): readonly ElementName[] {
  if (text === 'all') return elementNames;
  const names = text.split(',').map((each) => {
    const name = elementNames.find((known) => known === each.trim());
    if (name === undefined) throw new InvalidArgumentError(`Expected ${elementNames.join(', ')} or all.`);
    return name;
  });
  return [...new Set(names)];
}

const languages = (text: string): readonly string[] => [...new Set(languagesOption(text))];

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** @throws InvalidArgumentError where it is no level of a heading. */
function headingLevelOption(text: string): HeadingLevel {
  const level = LEVELS.find((each) => String(each) === text);
  if (level === undefined) throw new InvalidArgumentError('Expected 1 to 6.');
  return level;
}

/** Adds `render` to the program. */
export function addRenderCommand(root: Command, io: CliIo, finish: (exitCode: number) => void): void {
  root
    .command('render')
    .description('Write the HTML that a page shows without script.')
    .argument('<file>', 'a YAML or JSON file')
    .addOption(
      new Option('--element <names>', `which elements: ${elementNames.join(', ')} or all`)
        .argParser(elementsOption)
        .makeOptionMandatory(),
    )
    .requiredOption('--language <tags>', 'the languages of the pages, such as nl or nl,en,de', languages)
    .requiredOption('--now <instant>', 'the present time', instantOption)
    .option('--out <path>', 'a file (x.html), or a folder for LANGUAGE/ELEMENT.html; printed where absent')
    .option('--tag', "within the element's tag")
    .option('--src <address>', 'the address of the published document, in the tag')
    .option('--inline', 'with the data, which the element shows without waiting (the default)')
    .option('--no-inline', 'without the data')
    .option('--css', 'with the style sheet: before the HTML, or as fallback.css in the folder')
    .option('--plain', 'for systems that strip scripts, styles and tags that they do not know')
    .option('--heading-level <level>', 'of the headings within, 3 by default', headingLevelOption)
    .option('--calendar-href <address>', 'the published calendar (.ics), linked to in the calendar')
    .option('--details-href <address>', 'where the banner links to for more')
    .action(async (file: string, options: RenderOptions) => {
      finish(await render(file, options, io));
    });
}
