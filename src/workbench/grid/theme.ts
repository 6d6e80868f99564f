import { type DependencyOverride, ThemeService, type Univer } from '@univerjs/core';
import { ThemeSwitcherService } from '@univerjs/preset-sheets-core';

const PREFIX = '--univer';

/** In the place of the library's own way, a style element, which the page's content policy rightly refuses. */
export const NO_STYLE_ELEMENT: DependencyOverride = [
  [ThemeSwitcherService, { useValue: { injectThemeToHead: () => undefined, dispose: () => undefined } }],
];

/** The colours of the grid's menus and lines, set one by one. */
export function applyTheme(univer: Univer): void {
  const theme: unknown = univer.__getInjector().get(ThemeService).getCurrentTheme();
  for (const [name, value] of variablesOf(theme, PREFIX)) document.documentElement.style.setProperty(name, value);
}

/** Every leaf of a theme by its path: { primary: { 600: "#3A60F7" } } is ["--univer-primary-600", "#3A60F7"]. */
export function variablesOf(theme: unknown, path: string): [name: string, value: string][] {
  if (typeof theme === 'string' || typeof theme === 'number') return [[path, String(theme)]];
  if (typeof theme !== 'object' || theme === null) return [];
  return Object.entries(theme).flatMap(([key, value]) => variablesOf(value, `${path}-${key}`));
}
