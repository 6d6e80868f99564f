import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Light, dark or high contrast: as the computer is set, or as the shell says. */
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;
const WITH_FONTS = new Map(Object.entries(THEMES).map(([name, theme]) => [name, { ...theme, fontFamilyBase: FONTS }]));

export function useTheme(choice: ThemeChoice): Theme {
  const name = useSyncExternalStore(listen, preferred);
  return WITH_FONTS.get(choice === 'auto' ? name : choice) ?? webLightTheme;
}

function preferred(): keyof typeof THEMES {
  if (matches(CONTRAST)) return 'contrast';
  return matches(DARK) ? 'dark' : 'light';
}

function queries(): MediaQueryList[] {
  return typeof window.matchMedia === 'function' ? [CONTRAST, DARK].map((query) => window.matchMedia(query)) : [];
}

function matches(query: string): boolean {
  return queries().some((list) => list.media === query && list.matches);
}

function listen(tell: () => void): () => void {
  const lists = queries();
  for (const list of lists) list.addEventListener('change', tell);
  return () => {
    for (const list of lists) list.removeEventListener('change', tell);
  };
}
