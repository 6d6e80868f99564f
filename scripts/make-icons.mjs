import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Draws assets/icons/*.png: node scripts/make-icons.mjs. Every size is drawn for itself, so that lines stay sharp.
 * Needs Chromium; the files are kept in the repository, so that a build needs none.
 */
const FOLDER = new URL('../assets/icons/', import.meta.url);
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const BLUE = '#0f6cbd';
const GREEN = '#107c41';
const AMBER = '#c25700';
const GREY = '#6b6b6b';
const PAPER = '#ffffff';

/** Drawn on 32 x 32; `line` is the width of a line at the size that is drawn. */
const SHEET = (line, colour) => `
  <path d="M6 3.5h13l7 7v18H6z" fill="${PAPER}" stroke="${colour}" stroke-width="${line}" stroke-linejoin="round"/>
  <path d="M19 3.5v7h7" fill="none" stroke="${colour}" stroke-width="${line}" stroke-linejoin="round"/>`;

const DRAWINGS = {
  // The product: a full score ring with a tick.
  icon: (line) => `
    <rect x="1" y="1" width="30" height="30" rx="6.5" fill="${BLUE}"/>
    <circle cx="16" cy="16" r="9" fill="none" stroke="${PAPER}" stroke-opacity="0.4" stroke-width="${line * 1.3}"/>
    <path d="M16 7a9 9 0 1 1-8.6 6.35" fill="none" stroke="${PAPER}" stroke-width="${line * 1.3}" stroke-linecap="round"/>
    <path d="M11.7 16.4l3.1 3.1 5.6-6.2" fill="none" stroke="${PAPER}" stroke-width="${line * 1.3}"
      stroke-linecap="round" stroke-linejoin="round"/>`,
  // A calculator.
  calculate: (line) => `
    <rect x="5" y="3" width="22" height="26" rx="3" fill="${PAPER}" stroke="${BLUE}" stroke-width="${line}"/>
    <rect x="9" y="7" width="14" height="5.5" rx="1" fill="${BLUE}"/>
    ${[16.5, 22].map((y) => [9, 14, 19].map((x) => `<rect x="${x}" y="${y}" width="4" height="3.5" rx="0.8" fill="${x === 19 ? BLUE : GREY}"/>`).join('')).join('')}`,
  // A sheet under a magnifier.
  check: (line) => `
    ${SHEET(line, GREY)}
    <circle cx="17" cy="18" r="6.6" fill="${PAPER}" stroke="${AMBER}" stroke-width="${line * 1.2}"/>
    <path d="M21.8 22.8l6.2 6.2" stroke="${AMBER}" stroke-width="${line * 1.6}" stroke-linecap="round"/>
    <path d="M14 18.2l2.2 2.2 4-4.4" fill="none" stroke="${AMBER}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`,
  // A written page.
  report: (line) => `
    ${SHEET(line, GREEN)}
    ${[15, 19.5, 24].map((y, i) => `<path d="M10 ${y}h${i === 2 ? 7 : 12}" stroke="${GREEN}" stroke-width="${line}" stroke-linecap="round"/>`).join('')}`,
  // A grid with the pane at its right.
  open: (line) => `
    <rect x="3" y="5" width="26" height="22" rx="2.5" fill="${PAPER}" stroke="${GREY}" stroke-width="${line}"/>
    <path d="M3 12h16M3 19.5h16M11 5v22" stroke="${GREY}" stroke-opacity="0.55" stroke-width="${line * 0.7}"/>
    <path d="M19 5h7.5a2.5 2.5 0 0 1 2.5 2.5v17a2.5 2.5 0 0 1-2.5 2.5H19z" fill="${BLUE}"/>
    <path d="M22 11h4M22 15.5h4M22 20h4" stroke="${PAPER}" stroke-width="${line * 0.8}" stroke-linecap="round"/>`,
};

/** On 32 x 32: thicker where there are few dots, so that it stays a line. */
const lineAt = (size) => (size <= 16 ? 2.4 : size <= 24 ? 2.1 : 1.8);

const svg = (name, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">` +
  `${DRAWINGS[name](lineAt(size))}</svg>`;

mkdirSync(FOLDER, { recursive: true });
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const browser = await chromium.launch({ executablePath: BROWSER, args: flags });
const page = await browser.newPage();
for (const name of Object.keys(DRAWINGS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(name, size)}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(fileURLToPath(new URL(`${name}-${size}.png`, FOLDER)), picture);
  }
}
await browser.close();
