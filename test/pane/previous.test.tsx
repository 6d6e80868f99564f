/** @jest-environment jsdom */
import './coders';
import { screen, waitFor } from '@testing-library/react';
import { goneFile, pickedBytes, pickedText, sampleBytes, sampleOfLastYear } from './filesOf';
import { sampleSheets } from './sample';
import { calculated, idle, inside, said, show, violations, type Shown } from './show';

const LAST_YEAR = '小吕寨镇2021年度.xlsx';
const input = (): HTMLElement => screen.getByLabelText(/^(选择|换一个)上年文件 …$/, { selector: 'input' });
const box = (): ReturnType<typeof inside> => inside(screen.getByTestId('previous'));

async function pick({ user }: Shown, file: File): Promise<void> {
  await user.upload(input(), file);
  await waitFor(() => {
    expect(screen.queryByTestId('progress')).toBeNull();
    expect(screen.getByTestId('message').textContent).not.toBe('');
  });
}

test('picked before the first run: it is named, and compared with when the workbook is judged', async () => {
  const pane = show();
  await pick(pane, pickedBytes(LAST_YEAR, sampleOfLastYear()));
  expect(said()).toBe(`已选用上年文件“${LAST_YEAR}”，点“计算得分”后与本年对比。`);
  expect(box().getByText(`上年文件：${LAST_YEAR}（2021 年度）`)).toBeTruthy();
  await calculated(pane);
  expect(screen.getAllByTestId('finding').some(({ textContent }) => textContent.includes(LAST_YEAR))).toBe(true);
});

test('picked after a run: judged again at once, and again without it when it is removed', async () => {
  const pane = show();
  await calculated(pane);
  await pane.user.click(screen.getByRole('button', { name: /^提示/ }));
  const without = screen.getAllByTestId('finding').map(({ textContent }) => textContent);
  expect(without.some((text) => text.includes(LAST_YEAR))).toBe(false);
  await pick(pane, pickedBytes(LAST_YEAR, sampleOfLastYear()));
  expect(said()).toBe(`已与上年文件“${LAST_YEAR}”对比并重新计算，未改动您的文件。`);
  expect(screen.getAllByTestId('finding').some(({ textContent }) => textContent.includes(LAST_YEAR))).toBe(true);
  await pane.user.click(box().getByRole('button', { name: '移除上年文件' }));
  await idle();
  await screen.findByText('已移除上年文件，不再对比。');
  expect(box().queryByText(/^上年文件：/)).toBeNull();
  expect(screen.getAllByTestId('finding').map(({ textContent }) => textContent)).toEqual(without);
});

test('a workbook of the same year is not compared with, and the finding says why', async () => {
  const pane = show();
  await calculated(pane);
  await pick(pane, pickedBytes('本年.xlsx', sampleBytes()));
  const finding = screen.getAllByTestId('finding').find(({ textContent }) => textContent.includes('“本年.xlsx”'));
  expect(finding?.textContent).toContain('2022');
});

test.each([
  ['旧.xlsx', pickedBytes('旧.xlsx', new TextEncoder().encode('不是工作簿')), '不是 .xlsx 工作簿'],
  ['没了.xlsx', goneFile('没了.xlsx'), '请检查它是否还在原处'],
])('%s cannot be used: one sentence says why, and what was picked before stays', async (name, file, why) => {
  const pane = show();
  await pick(pane, pickedBytes(LAST_YEAR, sampleOfLastYear()));
  await pane.user.upload(input(), file);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(`文件“${name}”`);
  expect(alert.textContent).toContain(why);
  expect(box().getByText(`上年文件：${LAST_YEAR}（2021 年度）`)).toBeTruthy();
});

test('what is no workbook by its name is not even offered', async () => {
  const pane = show(sampleSheets());
  await pane.user.upload(input(), pickedText('上年.docx', ''));
  expect(said()).toBe('');
});

test('the keyboard gets there, and nothing is wrong for a screen reader', async () => {
  const pane = show();
  await pick(pane, pickedBytes(LAST_YEAR, sampleOfLastYear()));
  const remove = box().getByRole('button', { name: '移除上年文件' });
  for (let steps = 0; document.activeElement !== remove; steps++) {
    if (steps > 50) throw new Error('the keyboard does not get there');
    await pane.user.tab();
  }
  expect(await violations()).toEqual([]);
  await pane.user.keyboard('{Enter}');
  await screen.findByText('已移除上年文件，不再对比。');
  expect(document.activeElement).toBe(screen.getByTestId('calculate'));
});
