/** What `multidrop/headless` exports: what runs, with the first sentence of its docstring, and the names of types. */
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ts} from '@custom-elements-manifest/analyzer';
import {projectRoot} from '../bundles.mjs';

const parsed = path => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

/** @returns {{ values: {name: string, description: string}[], types: string[] }} */
export function headlessExports() {
  const entry = join(projectRoot, 'src/headless.ts');
  const named = parsed(entry)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(statement =>
      statement.exportClause.elements.map(({name, isTypeOnly}) => ({
        name: name.text,
        isType: isTypeOnly || statement.isTypeOnly,
        source: join(dirname(entry), statement.moduleSpecifier.text.replace(/\.js$/, '.ts')),
      })),
    );
  const values = named.filter(({isType}) => !isType).map(({name, source}) => ({name, description: firstSentence(name, source)}));
  return {
    values: sorted(values, ({name}) => name),
    types: sorted(
      named.filter(({isType}) => isType).map(({name}) => name),
      name => name,
    ),
  };
}

/** Capitals count as they stand in ASCII, on every machine. */
const sorted = (list, key) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

function firstSentence(name, source) {
  const declaration = parsed(source).statements.find(statement => declaredIn(statement) === name);
  const [docstring] = (declaration && ts.getJSDocCommentsAndTags(declaration)) ?? [];
  const told = ts.getTextOfJSDocComment(docstring?.comment) ?? '';
  const [sentence] = /^.*?\.(?=\s|$)/s.exec(told.replace(/\s+/g, ' ')) ?? [];
  if (!sentence)
    throw new Error(`${name} in ${source} has no docstring that begins with a sentence, for the reference of the headless session.`);
  return sentence.replace(/ \(R\d+\)/g, '');
}

const declaredIn = statement => (ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement).name?.text;
