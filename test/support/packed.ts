/**
 * The package as npm packs it, put into a fresh folder outside the project. The tarball's content is put into `node_modules` by hand, and
 * what package.json says it depends on is linked from the project's own: `npm install` of the tarball would need a registry, or a cache
 * that not every machine has, for packages that are here already. Nothing else is in reach there, so that what the package uses and
 * does not name is missed.
 */
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {projectRoot, type LoadOrder} from './bundles.mjs';
import {fillDist} from './dist.mjs';

/** What npm looks at beside `dist`, which stays the developer's own here. */
const besideDist = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  '.gitignore',
  '.npmrc',
  'src',
  'test',
  'demo/docs',
];

export interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default?: string}>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly types: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export class Packed {
  readonly #home: string;
  /** What is in the tarball: paths within the package. */
  readonly files: readonly string[];
  readonly order: LoadOrder;

  private constructor(home: string, files: readonly string[], order: LoadOrder) {
    this.#home = home;
    this.files = files;
    this.order = order;
  }

  static async pack(): Promise<Packed> {
    const home = mkdtempSync(join(tmpdir(), 'multidrop-packed-'));
    const project = join(home, 'project');
    mkdirSync(project);
    for (const name of besideDist) cpSync(join(projectRoot, name), join(project, name), {recursive: true});
    const order = await fillDist(join(project, 'dist'));
    const told = execFileSync('npm', ['pack', '--offline', '--json', '--silent', '--pack-destination', home], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32', // There npm is a script.
    });
    const [{filename, files}] = JSON.parse(told) as [{filename: string; files: {path: string}[]}];
    execFileSync('tar', ['-xzf', join(home, filename), '-C', home]);
    return new Packed(home, files.map(({path}) => path).sort(), order);
  }

  /** Where the tarball's content lies. */
  get folder(): string {
    return join(this.#home, 'package');
  }

  get description(): PackageFile {
    return JSON.parse(this.read('package.json')) as PackageFile;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /**
   * A fresh project in which the package is installed.
   * @param files texts by path @param beside other packages that its author installed
   */
  project(name: string, files: Readonly<Record<string, string>>, beside: readonly string[] = []): string {
    const root = join(this.#home, name);
    const modules = join(root, 'node_modules');
    mkdirSync(modules, {recursive: true});
    cpSync(this.folder, join(modules, 'multidrop'), {recursive: true});
    for (const dependency of [...Object.keys(this.description.dependencies), ...beside]) {
      const link = join(modules, dependency);
      mkdirSync(dirname(link), {recursive: true});
      symlinkSync(join(projectRoot, 'node_modules', dependency), link, 'junction');
    }
    const all = {'package.json': JSON.stringify({name, private: true, type: 'module'}), ...files};
    for (const [path, text] of Object.entries(all)) writeFileSync(join(root, path), text);
    return root;
  }

  remove(): void {
    rmSync(this.#home, {recursive: true, force: true});
  }
}
