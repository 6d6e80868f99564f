/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { changed, TOILETS } from './sample';
import { calculated, cardOf, idle, inside, show, violations } from './show';

const OPEN = [
  ['F21', { s: '已完成' }],
  ['H21', null],
] as const;

test('no violation on any page', async () => {
  const pane = show(changed(TOILETS, OPEN));
  expect(await violations()).toEqual([]);
  await calculated(pane);
  await pane.user.click(screen.getByRole('button', { name: /^提示/ }));
  await pane.user.click(inside(cardOf(TOILETS)).getByRole('button', { name: '识别结果' }));
  const [finding] = screen.getAllByTestId('finding');
  if (finding === undefined) throw new Error('no finding');
  await pane.user.click(inside(finding).getByRole('button', { name: '已核实' }));
  expect(await violations()).toEqual([]);
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('edit-list');
  expect(await violations()).toEqual([]);
  await pane.user.click(screen.getByRole('radio', { name: /^同时写结果表/ }));
  await pane.user.click(screen.getByTestId('write'));
  await screen.findByTestId('form-list');
  await idle();
  await pane.user.click(inside(cardOf(TOILETS)).getByRole('button', { name: '计算过程' }));
  await screen.findByTestId('working-list');
  await pane.user.click(screen.getByTestId('remove-sheets'));
  await screen.findByRole('dialog');
  expect(await violations()).toEqual([]);
  await pane.user.keyboard('{Escape}');
  await pane.user.click(screen.getByRole('button', { name: '评分规则' }));
  await screen.findByTestId('setting-list');
  expect(await violations()).toEqual([]);
});

test('the keyboard alone goes the whole way: calculate, judge, preview, write, undo', async () => {
  const { user, workbook } = show(changed(TOILETS, OPEN));
  const before = await workbook.read();
  const tabTo = async (isThere: (element: Element) => boolean): Promise<void> => {
    for (let steps = 0; steps < 200; steps++) {
      if (document.activeElement !== null && isThere(document.activeElement)) return;
      await user.tab();
    }
    throw new Error('the keyboard does not get there');
  };
  const isId = (id: string) => (element: Element) => element.getAttribute('data-testid') === id;
  await tabTo(isId('calculate'));
  await user.keyboard('{Enter}');
  await screen.findByTestId('form-list');
  await idle();
  await tabTo(isId('tier-full'));
  await user.keyboard(' ');
  expect(screen.getByTestId('tier-full').getAttribute('aria-pressed')).toBe('true');
  await tabTo(isId('write'));
  await user.keyboard('{Enter}');
  await screen.findByTestId('edit-list');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '写入前请看一遍' }));
  await tabTo(isId('write'));
  await user.keyboard('{Enter}');
  await screen.findByTestId('undo');
  await idle();
  expect(document.activeElement).toBe(screen.getByTestId('calculate'));
  await tabTo(isId('undo'));
  await user.keyboard('{Enter}');
  await screen.findByText(/^已撤销/);
  expect(await workbook.read()).toEqual(before);
});
