/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { changed, TOILETS, valueAt } from './sample';
import { calculated, cardOf, idle, inside, said, show, type Shown } from './show';

/** Two qualitative rows of 10 points without a score; 厕所粪污 says nothing official, 长效管护 names no tier at all. */
const OPEN = [
  ['F21', { s: '已完成，<img src=x onerror=alert(1)>群众反映良好' }],
  ['H21', null],
  ['F22', { s: '基本健全' }],
  ['H22', null],
] as const;

async function shown(): Promise<Shown> {
  const pane = show(changed(TOILETS, OPEN));
  await calculated(pane);
  return pane;
}

const rows = (): HTMLElement[] => screen.getAllByTestId('judgement');
const row = (index: number): ReturnType<typeof inside> => {
  const found = rows()[index];
  if (found === undefined) throw new Error(`no row ${String(index)} to judge`);
  return inside(found);
};
const pointsOf = (index: number): HTMLInputElement => row(index).getByTestId('tier-points');

test('nothing is proposed: no tier is chosen, no points stand, and the total says what is certain', async () => {
  await shown();
  expect(rows()).toHaveLength(2);
  for (const id of ['tier-full', 'tier-partial', 'tier-none']) {
    for (const tier of screen.getAllByTestId(id)) expect(tier.getAttribute('aria-pressed')).toBe('false');
  }
  expect(pointsOf(0).value).toBe('');
  expect(row(0).getByTestId('tier-full').textContent).toBe('达成8～10');
  expect(row(0).getByTestId('tier-partial').textContent).toBe('部分达成6～8（不含）');
  expect(row(0).getByTestId('tier-none').textContent).toBe('未达成0～6（不含）');
  const card = inside(cardOf(TOILETS));
  expect(card.getByTestId('total-points').textContent).toBe('待定');
  // 97.41 − 10 − 7.5
  expect(card.getByText('已确定 79.91 分')).toBeTruthy();
  expect(card.getByText('待判定 20 分值')).toBeTruthy();
});

test('cell texts are shown as text, never as markup', async () => {
  await shown();
  expect(rows()[0]?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
});

test('a row that is asked here is not asked again as a finding', async () => {
  await shown();
  expect(screen.queryByText(/厕所粪污得到有效处理”的得分是空的/)).toBeNull();
});

test('达成 takes the full points, which stay editable; 部分达成 offers none and waits for typing', async () => {
  const { user } = await shown();
  await user.click(row(0).getByTestId('tier-full'));
  expect(pointsOf(0).value).toBe('10');
  await user.clear(pointsOf(0));
  await user.type(pointsOf(0), '9.5');
  expect(row(0).getByText('已定 9.5 分，写入结果时填入得分格')).toBeTruthy();
  await user.click(row(1).getByTestId('tier-partial'));
  expect(pointsOf(1).value).toBe('');
  expect(document.activeElement).toBe(pointsOf(1));
  expect(row(1).getByText('请填该档的得分：6 分（含）至 8 分（不含）')).toBeTruthy();
});

test('points outside the tier are refused with the band; inside it they count', async () => {
  const { user } = await shown();
  await user.click(row(1).getByTestId('tier-partial'));
  await user.type(pointsOf(1), '8');
  await user.tab();
  expect(row(1).getByText('这一档的得分应在 6 分（含）至 8 分（不含）之间，请改填或换一档。')).toBeTruthy();
  expect(row(1).queryByText(/^已定/)).toBeNull();
  await user.clear(pointsOf(1));
  await user.type(pointsOf(1), '7.99');
  expect(row(1).getByText('已定 7.99 分，写入结果时填入得分格')).toBeTruthy();
});

test('answers complete the total at once, are written into the score cells, and taken back', async () => {
  const { user, workbook } = await shown();
  await user.click(row(0).getByTestId('tier-full'));
  await user.click(row(1).getByTestId('tier-partial'));
  await user.type(pointsOf(1), '7');
  const card = inside(cardOf(TOILETS));
  // 79.91 + 10 + 7
  expect(card.getByTestId('total-points').textContent).toBe('96.91');
  expect(card.getByText('按您的选择写入之后')).toBeTruthy();
  await user.click(screen.getByTestId('write'));
  await screen.findByTestId('edit-list');
  await user.click(screen.getByTestId('write'));
  await screen.findByTestId('form-list');
  await idle();
  const after = await workbook.read();
  expect(valueAt(after, TOILETS, 'H21')).toBe('10');
  expect(valueAt(after, TOILETS, 'H22')).toBe('7');
  expect(valueAt(after, TOILETS, 'H24')).toBe('96.91');
  await user.click(screen.getByTestId('undo'));
  await waitFor(() => {
    expect(said()).toMatch(/^已撤销/);
  });
  const before = changed(TOILETS, OPEN).map((sheet) => ({ ...sheet, isOwn: false }));
  expect(await workbook.read()).toEqual(before);
});

test('撤回 takes an answer away', async () => {
  const { user } = await shown();
  await user.click(row(0).getByTestId('tier-full'));
  await user.click(row(0).getByRole('button', { name: '撤回' }));
  expect(pointsOf(0).value).toBe('');
  expect(inside(cardOf(TOILETS)).getByText('待判定 20 分值')).toBeTruthy();
});
