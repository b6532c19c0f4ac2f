/** The tables of the README and of the reference page. Each takes the element as the manifest has it. */
import {choicesOf} from './editor-data.mjs';

/** A table in Markdown. */
function table(columns, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

const code = text => `\`${text}\``;

/** What can be given: the words to choose from, or the kind of it. */
function takes(attribute) {
  const choices = choicesOf(attribute);
  return choices.length > 0
    ? choices.map(code).join(', ')
    : {boolean: 'there or not', number: 'a number', string: 'text'}[attribute.type.text];
}

/** What counts where nothing is given: of texts and switches, that is nothing. */
const byDefault = ({default: value = 'undefined'}) =>
  ["''", 'null', 'undefined', 'false'].includes(value) ? '' : code(value.replaceAll("'", ''));

export const attributes = ({attributes: all}) =>
  table(
    ['attribute', 'takes', 'default', 'means'],
    all.map(attribute => [code(attribute.name), takes(attribute), byDefault(attribute), attribute.description]),
  );

const settable = ({members}) => members.filter(({kind, readonly, attribute}) => kind === 'field' && !readonly && !attribute);

/** Functions that the widget calls, or asks by one. */
const isHook = ({name}) => ['addressValidator', 'addressSource', 'arrivalDate', 'filterOptions', 'fetch'].includes(name);

/** Those that have no attribute. */
export const properties = element => settings(settable(element).filter(field => !isHook(field)));

export const hooks = element => settings(settable(element).filter(isHook));

const settings = fields =>
  table(
    ['property', 'type', 'means'],
    fields.map(({name, type, description}) => [code(name), code(type.text), description]),
  );

export const readings = ({members}) =>
  table(
    ['to read', 'type', 'is'],
    members
      .filter(member => member.kind === 'field' && member.readonly)
      .map(({name, type, description, static: isStatic}) => [
        code(isStatic ? `MultidropCheckout.${name}` : name),
        code(type.text),
        description,
      ]),
  );

const signature = ({name, parameters = [], return: result}) => {
  const given = parameters.map(({name: parameter, type, optional}) => `${parameter}${optional ? '?' : ''}: ${type.text}`);
  return `${name}(${given.join(', ')}): ${result.type.text}`;
};

export const methods = ({members}) =>
  table(
    ['method', 'does'],
    members.filter(({kind}) => kind === 'method').map(method => [code(signature(method)), method.description]),
  );

const fieldsOf = ({members}) => members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);

const canBeAnswered = ({members}) => members.some(({name}) => name === 'waitUntil');

/** @param {(className: string) => import('./manifest.mjs').EventClass} classOf */
export const events = ({events: all}, classOf) =>
  table(
    ['event', 'means', 'holds'],
    all.map(({name, type, description}) => {
      const found = classOf(type.text);
      const holds = [...fieldsOf(found).map(field => field.name), ...(canBeAnswered(found) ? ['preventDefault()', 'waitUntil()'] : [])];
      return [code(name), description, holds.map(code).join(', ')];
    }),
  );

/** One event, whole. */
export function eventInFull({name, type, description}, classOf) {
  const found = classOf(type.text);
  const fields = fieldsOf(found).map(field => [code(field.name), code(field.type.text), field.description]);
  const method = wanted => found.members.find(member => member.name === wanted);
  const logged = method('toJSON').description;
  return [
    `### ${code(name)}`,
    `${description} Its class is ${code(type.text)}.`,
    ...(fields.length > 0 ? [table(['field', 'type', 'is'], fields)] : []),
    ...(canBeAnswered(found) ? [`Cancelable. ${code(signature(method('waitUntil')))}: ${method('waitUntil').description}`] : []),
    `${code('JSON.stringify(event)')} holds: ${logged}`,
  ].join('\n\n');
}

export const slots = ({slots: all}) => namedThings(['slot', 'is'], all);

export const parts = ({cssParts}) => namedThings(['part', 'is'], cssParts);

const namedThings = (columns, all) =>
  table(
    columns,
    all.map(({name, description}) => [code(name), description]),
  );

export const tokens = ({cssProperties}) =>
  table(
    ['token', 'for', 'default, light / dark', 'contrast'],
    cssProperties.map(({name, description, default: value}) => {
      const [, purpose = description, contrast = ''] = /^(.*?) Contrast: (.*)\.$/.exec(description) ?? [];
      return [code(name), purpose, value, contrast];
    }),
  );
