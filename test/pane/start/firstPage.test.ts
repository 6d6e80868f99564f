/** @jest-environment jsdom */
import { fitnessOf, seemsInOffice, type BrowserTraits } from '../../../src/pane/start/firstPage/browser';
import { showNotice } from '../../../src/pane/start/firstPage/notice';
import { NO_ANSWER } from '../../../src/pane/start/firstPage/wording';

const EDGE_94 = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/94.0.4606.71 Safari/537.36 Edg/94';
const FIT: BrowserTraits = {
  userAgent: EDGE_94,
  documentMode: undefined,
  hasModules: true,
  hasObjectHasOwn: true,
  hasArrayAt: true,
  hasResizeObserver: true,
};

describe('which browser the pane can run in', () => {
  test('the webview of Office 2021 can', () => {
    expect(fitnessOf(FIT)).toBe('fit');
  });

  test.each([
    ['Internet Explorer 11', { userAgent: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko' }],
    ['Internet Explorer 10', { userAgent: 'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2)' }],
    ['Internet Explorer under another name', { documentMode: 11 }],
    [
      'the first Edge',
      { userAgent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70 Safari/537.36 Edge/18.1' },
    ],
  ])('%s cannot', (_, traits) => {
    expect(fitnessOf({ ...FIT, ...traits })).toBe('internet-explorer');
  });

  test.each([['hasModules'], ['hasObjectHasOwn'], ['hasArrayAt'], ['hasResizeObserver']] as const)(
    'a webview without %s is too old',
    (trait) => {
      expect(fitnessOf({ ...FIT, [trait]: false })).toBe('old-webview');
    },
  );
});

describe('whether Office seems to be around', () => {
  const page = (external: object | undefined, search = ''): Window =>
    ({ external, location: { search } }) as unknown as Window;

  test.each([
    ['it puts itself on the page', page({ GetHostInfo: () => '' })],
    ['an older one does, too', page({ GetContext: () => '' })],
    ['it puts itself into the address', page(undefined, '?action=check&_host_Info=Excel$Win32$16.01$zh-CN$$$$0')],
  ])('%s', (_, shown) => {
    expect(seemsInOffice(shown)).toBe(true);
  });

  test.each([
    ['a plain browser', page({ AddSearchProvider: () => undefined })],
    ['a browser without the old object', page(undefined, '?action=check')],
  ])('not in %s', (_, shown) => {
    expect(seemsInOffice(shown)).toBe(false);
  });
});

describe('a notice', () => {
  test('replaces what was shown, and shows texts as texts', () => {
    document.body.innerHTML = '<main id="start"><p>正在打开</p></main>';
    const place = document.getElementById('start') as HTMLElement;
    showNotice(place, NO_ANSWER, ['没有取到：<img src=x onerror=alert(1)>'], null);
    expect(place.textContent).not.toContain('正在打开');
    expect(place.querySelector('h1')?.textContent).toBe(NO_ANSWER.title);
    expect(place.querySelectorAll('ol li')).toHaveLength(NO_ANSWER.steps.length);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toContain('<img src=x');
    expect(place.querySelector('button')).toBeNull();
    expect(place.getAttribute('role')).toBe('alert');
  });

  test('has a button where trying again can help', () => {
    const retry = jest.fn();
    const place = document.createElement('main');
    showNotice(place, NO_ANSWER, [], retry);
    place.querySelector('button')?.click();
    expect(retry).toHaveBeenCalledTimes(1);
  });
});
