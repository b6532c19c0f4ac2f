/** Light, dark, or as the device says; remembered for this browser. */

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'demo theme';

export function currentTheme(): Theme {
  const kept = localStorage.getItem(key);
  return themes.find(theme => theme === kept) ?? 'auto';
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme();
}

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = currentTheme();
}
