import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import type { Sheet } from '../../src/core/model';
import { Pane, type PaneProps } from '../../src/pane/Pane';
import { passingStorage, type PaneStorage } from '../../src/pane/storage';
import type { PaneRequest } from '../../src/pane/usePane';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { sampleSheets } from './sample';

/** The pane drawn for a test, over a workbook in memory. */

// Whether each element is visible is worked out from all style rules: too slow here, and nothing is drawn hidden.
configure({
  asyncUtilTimeout: 20_000,
  defaultHidden: true,
  getElementError: (message) => new Error(message ?? ''),
});
jest.setTimeout(60_000);
Element.prototype.scrollIntoView = () => undefined;

export interface Shown {
  readonly workbook: MemoryWorkbook;
  readonly storage: PaneStorage;
  readonly user: UserEvent;
  readonly unmount: () => void;
  /** A ribbon button was pressed. */
  readonly ask: (request: PaneRequest) => void;
}

export type ShowOptions = Partial<Omit<PaneProps, 'workbook'>> & { readonly workbook?: MemoryWorkbook };

export function show(sheets: readonly Sheet[] = sampleSheets(), options: ShowOptions = {}): Shown {
  const workbook = options.workbook ?? new MemoryWorkbook(sheets, '自评.xlsx');
  const storage = options.storage ?? passingStorage();
  const user = userEvent.setup();
  const pane = (request: PaneRequest | null): ReactElement => (
    <Pane version="9.9.9" theme="light" {...options} request={request} workbook={workbook} storage={storage} />
  );
  const { unmount, rerender } = render(pane(options.request ?? null));
  const ask = (request: PaneRequest): void => {
    rerender(pane(request));
  };
  return { workbook, storage, user, unmount, ask };
}

/** Presses 计算得分 and waits for the cards. */
export async function calculated(shown: Shown): Promise<void> {
  await shown.user.click(screen.getByTestId('calculate'));
  await screen.findByTestId('form-list');
  await idle();
}

/** Until nothing is being done. */
export async function idle(): Promise<void> {
  await waitFor(() => {
    expect(screen.queryByTestId('progress')).toBeNull();
  });
}

export function said(): string {
  return screen.getByTestId('message').textContent;
}

/** The card of the form on this sheet. */
export function cardOf(sheet: string): HTMLElement {
  const found = screen.getAllByTestId('form-card').find((card) => card.textContent.includes(sheet));
  if (found === undefined) throw new Error(`no card speaks of ${sheet}`);
  return found;
}

export function findingThat(words: string): HTMLElement {
  const found = screen.getAllByTestId('finding').find((finding) => finding.textContent.includes(words));
  if (found === undefined) throw new Error(`no finding says ${words}`);
  return found;
}

export function inside(element: HTMLElement): ReturnType<typeof within> {
  return within(element);
}

/** Colours need a real browser; everything else is judged here. */
export async function violations(): Promise<string[]> {
  // It takes a while, in which the page may go on: what a dialog left is cleared up.
  const { violations: found } = await act(() =>
    axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
