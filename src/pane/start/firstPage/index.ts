import { fitnessOf, seemsInOffice, traitsOf } from './browser';
import type { WindowWithStart } from './handshake';
import { showNotice, type Notice } from './notice';
import {
  BROKEN_SCRIPT,
  NOT_IN_EXCEL,
  NOT_LOADED,
  NO_ANSWER,
  OLD_BROWSER,
  OLD_WEBVIEW,
  notLoaded,
  scriptError,
  shownBy,
  waited,
} from './wording';

/**
 * The first script of the page, brought down to the JavaScript of 2009 so that every Office can run it: Office never
 * reports a file of its own that is missing, it just does not answer. This script looks at the browser, fetches the
 * other scripts one after another, names the one that does not come, and says so when Office stays silent.
 */

/** Longer than any answer seen on a slow desktop (below 0.1 s), short enough that nobody gives up. */
const PATIENCE_SECONDS = 8;

const place = document.getElementById('start');
const missing: string[] = [];
const errors: string[] = [];
let isReady = false;
let hasTimedOut = false;

function fileName(address: string): string {
  const base = document.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  const plain = address.replace(/[?#].*$/, '');
  return plain.indexOf(base) === 0 ? plain.slice(base.length) : plain;
}

function reload(): void {
  document.location.reload();
}

function show(notice: Notice, details: readonly string[], canRetry: boolean): void {
  if (place) showNotice(place, notice, details.concat(shownBy(navigator.userAgent)), canRetry ? reload : null);
}

function showTrouble(): void {
  if (isReady) return;
  if (hasTimedOut && !seemsInOffice(window)) show(NOT_IN_EXCEL, missing.map(notLoaded), true);
  else if (missing.length > 0) show(NOT_LOADED, missing.map(notLoaded), true);
  else if (errors.length > 0) show(BROKEN_SCRIPT, errors.map(scriptError), true);
  else if (hasTimedOut) show(NO_ANSWER, [waited(PATIENCE_SECONDS)], true);
}

/** Also hears of the files that Office itself asks for: errors of elements reach the window on the way down. */
function watchForMissingFiles(): void {
  window.addEventListener(
    'error',
    (event) => {
      const source = (event.target as HTMLScriptElement | null)?.src;
      if (typeof source !== 'string' || source === '') {
        if (event.message) noteError(event.message);
        return;
      }
      missing.push(fileName(source));
      // Office falls back to English texts by itself: only what it waits for in vain is shown, after the patience.
      if (hasTimedOut || isOurs(source)) showTrouble();
    },
    true,
  );
}

/** A script that came and failed: said at once, because nothing more will come. */
function noteError(message: string): void {
  errors.push(message);
  showTrouble();
}

function ourScripts(): string[] {
  const list = document.body.getAttribute('data-scripts');
  return list ? list.split(' ') : [];
}

function isOurs(source: string): boolean {
  return ourScripts().indexOf(fileName(source)) >= 0;
}

function fetchScripts(names: readonly string[], at: number): void {
  const name = names[at];
  if (name === undefined) return;
  const script = document.createElement('script');
  script.src = name;
  script.onload = () => {
    fetchScripts(names, at + 1);
  };
  document.head.appendChild(script);
}

function begin(): void {
  const handshake: WindowWithStart = window as WindowWithStart;
  handshake.zipingStart = {
    ready() {
      isReady = true;
      if (place?.parentNode) place.parentNode.removeChild(place);
    },
  };
  watchForMissingFiles();
  window.addEventListener('unhandledrejection', (event) => {
    noteError(String(event.reason));
  });
  window.setTimeout(() => {
    hasTimedOut = true;
    showTrouble();
  }, PATIENCE_SECONDS * 1000);
  fetchScripts(ourScripts(), 0);
}

const fitness = fitnessOf(traitsOf(window));
if (fitness === 'internet-explorer') show(OLD_BROWSER, [], false);
else if (fitness === 'old-webview') show(OLD_WEBVIEW, [], false);
else begin();
