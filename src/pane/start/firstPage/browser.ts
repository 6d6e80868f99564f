/** What a browser must know for the pane: Chromium 94 of 2021 does, which is what Office 2021 came with. */
export interface BrowserTraits {
  readonly userAgent: string;
  /** Internet Explorer sets it on every document, also inside Excel. */
  readonly documentMode: unknown;
  readonly hasModules: boolean;
  readonly hasObjectHasOwn: boolean;
  readonly hasArrayAt: boolean;
  readonly hasResizeObserver: boolean;
}

/** 'internet-explorer': Trident or the first Edge, which cannot be updated; 'old-webview': Chromium that can. */
export type BrowserFitness = 'fit' | 'internet-explorer' | 'old-webview';

/** Whether the pane can run here. Written so that it runs in Internet Explorer 11. */
export function fitnessOf(traits: BrowserTraits): BrowserFitness {
  // "Edge/" is EdgeHTML; the Edge of today calls itself "Edg/".
  if (traits.documentMode !== undefined || /Trident\/|MSIE |Edge\//.test(traits.userAgent)) return 'internet-explorer';
  if (!traits.hasModules || !traits.hasObjectHasOwn || !traits.hasArrayAt || !traits.hasResizeObserver) {
    return 'old-webview';
  }
  return 'fit';
}

/** Looks at the browser that shows this page. */
export function traitsOf(page: Window): BrowserTraits {
  const objectType = Object as unknown as { hasOwn?: unknown };
  const arrays = Array.prototype as unknown as { at?: unknown };
  return {
    userAgent: page.navigator.userAgent,
    documentMode: (page.document as unknown as { documentMode?: unknown }).documentMode,
    hasModules: 'noModule' in page.document.createElement('script'),
    hasObjectHasOwn: typeof objectType.hasOwn === 'function',
    hasArrayAt: typeof arrays.at === 'function',
    hasResizeObserver: 'ResizeObserver' in page,
  };
}

/**
 * Whether Office seems to show this page: it puts itself on the page or into its address. Only for choosing words once
 * Office has not answered: what it looks like from here is nowhere promised.
 */
export function seemsInOffice(page: Window): boolean {
  const host = page.external as unknown as { GetHostInfo?: unknown; GetContext?: unknown } | undefined;
  const isOnPage = typeof host?.GetHostInfo !== 'undefined' || typeof host?.GetContext !== 'undefined';
  return isOnPage || page.location.search.indexOf('_host_Info') >= 0;
}
