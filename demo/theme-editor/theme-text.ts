/** What the editor writes to copy: only what was set. Pure. */

export interface ThemeSet {
  readonly theme: string;
  /** Values by token, without the prefix. */
  readonly tokens: ReadonlyMap<string, string>;
}

export function themeText({theme, tokens}: ThemeSet): string {
  const lines = [...tokens].map(([name, value]) => `  --multidrop-${name}: ${value};`);
  const css = lines.length > 0 ? `multidrop-checkout {\n${lines.join('\n')}\n}` : '';
  const tag = theme === 'auto' ? '' : `<multidrop-checkout theme="${theme}"></multidrop-checkout>`;
  return [tag, css].filter(Boolean).join('\n\n');
}
