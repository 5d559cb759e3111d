import { expect, it } from 'vitest';

import { localizedText } from '@trust-widgets/schedule-core/engine';
import type { Form, Schema } from '@trust-widgets/schedule-core/engine';

import { sectionFacts, subprocessorSchema } from '../subprocessors/subprocessors.schema.js';
import { ENTRY_FIELDS, LIST_FIELDS } from './layout.js';
import type { Fields, Layout } from './layout.js';

/** The layout that the schemas ask for. */
function layoutOf(schema: Schema): Layout {
  if (schema === localizedText) return { kind: 'localized' };
  const { form } = schema;
  switch (form?.kind) {
    case 'text':
    case 'choice':
      return { kind: 'text' };
    case 'number':
      return { kind: 'number' };
    case 'refined':
      return layoutOf(form.of);
    case 'object':
      return { kind: 'record', fields: fieldsOf(form) };
    case 'list':
      return form.item.form?.kind === 'choice'
        ? { kind: 'words' }
        : { kind: 'list', item: layoutOf(form.item) };
    case 'union':
      // A word in place of a list, or one of two texts.
      return layoutOf(form.options.find(({ form: each }) => each?.kind === 'list') ?? form.options[0]!);
    default:
      throw new Error(`There is no layout for the form "${form?.kind}".`);
  }
}

const fieldsOf = ({ entries }: Extract<Form, { kind: 'object' }>): Fields =>
  Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, layoutOf(each)]));

const objectForm = ({ form }: Schema): Extract<Form, { kind: 'object' }> => {
  if (form?.kind !== 'object') throw new Error('This is not the schema of an object.');
  return form;
};

it('CSV-1: the columns are those of the schemas, none forgotten', () => {
  const written: Layout = { kind: 'record', fields: fieldsOf(objectForm(subprocessorSchema)) };
  expect({ kind: 'record', fields: ENTRY_FIELDS }).toEqual(written);
  expect(Object.keys(ENTRY_FIELDS)).toEqual(Object.keys(written.fields));
  const facts = Object.fromEntries(Object.entries(sectionFacts).map(([key, each]) => [key, layoutOf(each)]));
  expect(LIST_FIELDS).toEqual(facts);
  expect(Object.keys(LIST_FIELDS)).toEqual(Object.keys(facts));
});
