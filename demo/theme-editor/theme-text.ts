/** What the editor writes to copy: only what was set. Pure. @param tokens values by token, without the prefix */
export function themeText(tokens: ReadonlyMap<string, string>): string {
  const lines = [...tokens].map(([name, value]) => `  --multidrop-${name}: ${value};`);
  return lines.length > 0 ? `multidrop-checkout {\n${lines.join('\n')}\n}` : '';
}
