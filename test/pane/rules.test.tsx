/** @jest-environment jsdom */
import './coders';
import { screen, waitFor } from '@testing-library/react';
import { BUILTIN_PROFILE } from '../../src/core/law/builtin';
import { parseProfile, type Profile } from '../../src/core/law/profile';
import { profileSheet } from '../../src/core/profileSheet/write';
import { beside, sheetOf } from '../core/profileSheet/paper';
import { goneFile, pickedBytes, pickedText, sampleWith } from './filesOf';
import { sampleSheets, TOILETS } from './sample';
import { calculated, cardOf, inside, said, show, violations, type Shown } from './show';

/** The sample with rules of its own, and rules out of files. */

const CONTENT = { id: 'county-9', title: '从严口径', execution: { defaultWeight: '20' } };
const STRICT = profileFrom(CONTENT);

function profileFrom(content: object): Profile {
  const parsed = parseProfile(content, 'file');
  if (!parsed.ok) throw new Error(parsed.problems.join(''));
  return parsed.profile;
}

const WITH_OWN = [...sampleSheets(), sheetOf(STRICT)];
const choice = (): HTMLSelectElement => screen.getByRole('combobox', { name: '选用评分规则' });
const input = (): HTMLElement => screen.getByLabelText('使用县里的规则文件 …', { selector: 'input' });
const shownAs = (label: string): string => screen.getByText(label).nextElementSibling?.textContent ?? '';

async function openRules({ user }: Shown): Promise<void> {
  await user.click(screen.getByRole('button', { name: '评分规则' }));
  await screen.findByTestId('setting-list');
}

const judgedBy = async (title: string): Promise<void> => {
  await waitFor(() => {
    expect(shownAs('现在使用')).toBe(title);
    expect(said()).toBe('规则已更换，得分已重新计算，未改动您的文件。');
  });
};

test('the workbook’s own rules are in force, named with source and fingerprint', async () => {
  const pane = show(WITH_OWN);
  await calculated(pane);
  await openRules(pane);
  expect(shownAs('现在使用')).toBe('从严口径');
  expect(shownAs('来源')).toBe('工作簿内“评分规则”表');
  expect(shownAs('规则指纹')).toBe(STRICT.fingerprint);
  expect(choice().value).toBe('');
  expect(await violations()).toEqual([]);
});

test('the default rules can go before them, and back', async () => {
  const pane = show(WITH_OWN);
  await calculated(pane);
  await openRules(pane);
  await pane.user.selectOptions(choice(), `内置：${BUILTIN_PROFILE.title}`);
  await judgedBy(BUILTIN_PROFILE.title);
  expect(shownAs('来源')).toBe('产品内置');
  expect(screen.getByText(/^这份工作簿自带“评分规则”表，现在没有采用/)).toBeTruthy();
  await pane.user.selectOptions(choice(), '按工作簿自带的“评分规则”表，没有时用通用口径');
  await judgedBy('从严口径');
  expect(screen.queryByText(/^这份工作簿自带“评分规则”表，现在没有采用/)).toBeNull();
});

test('a choice is kept for the next day', async () => {
  const pane = show(WITH_OWN);
  await calculated(pane);
  await openRules(pane);
  await pane.user.selectOptions(choice(), `内置：${BUILTIN_PROFILE.title}`);
  await judgedBy(BUILTIN_PROFILE.title);
  pane.unmount();
  const again = show(WITH_OWN, { storage: pane.storage });
  await calculated(again);
  await openRules(again);
  expect(shownAs('现在使用')).toBe(BUILTIN_PROFILE.title);
  expect(choice().value).toBe(BUILTIN_PROFILE.id);
});

test.each([
  ['a rule file', () => pickedText('县里.json', JSON.stringify(CONTENT))],
  ['a workbook with the sheet 评分规则', () => pickedBytes('县里.xlsx', sampleWith(profileSheet(STRICT)))],
])('%s is taken, judged by at once, and there again on the next day', async (_name, file) => {
  const pane = show();
  await calculated(pane);
  const before = inside(cardOf(TOILETS)).getByTestId('total-points').textContent;
  await openRules(pane);
  await pane.user.upload(input(), file());
  await judgedBy('从严口径');
  expect(shownAs('来源')).toBe('规则文件');
  expect(shownAs('规则指纹')).toBe(STRICT.fingerprint);
  expect(choice().selectedOptions[0]?.textContent).toBe('规则文件：从严口径');
  pane.unmount();
  const again = show(sampleSheets(), { storage: pane.storage });
  await calculated(again);
  expect(before).toBe('97.41');
  await openRules(again);
  expect(shownAs('规则指纹')).toBe(STRICT.fingerprint);
});

const WRONG_CELL = beside(sheetOf(STRICT), '表中没写时预算执行率的分值');

test.each([
  [
    'a field that is wrong',
    () => pickedText('错.json', '{"id":"x","title":"x","execution":{"defaultWeight":"十"}}'),
    'execution.defaultWeight',
  ],
  ['no JSON', () => pickedText('错.json', '{'), '规则文件不是有效的 JSON'],
  [
    'a cell that is wrong',
    () => pickedBytes('错.xlsx', sampleWith(profileSheet(STRICT), [[WRONG_CELL, '十分']])),
    `“评分规则”表 ${WRONG_CELL}`,
  ],
  ['a file that is gone', () => goneFile('没了.json'), '文件“没了.json”读不出来'],
  ['no workbook', () => pickedBytes('坏.xlsx', new Uint8Array([1, 2, 3])), '文件“坏.xlsx”没有读出来'],
])('%s: the rules stay as they are, and it is said where', async (_name, file, where) => {
  const pane = show();
  await openRules(pane);
  await pane.user.upload(input(), file());
  expect((await screen.findByRole('alert')).textContent).toContain(where);
  expect(shownAs('现在使用')).toBe(BUILTIN_PROFILE.title);
  expect(await violations()).toEqual([]);
});

test('a workbook without rules says so', async () => {
  const pane = show();
  await openRules(pane);
  const other = { name: '说明', widths: [10], rows: [], merges: [], frozenRows: 0, userColumns: [] };
  await pane.user.upload(input(), pickedBytes('无.xlsx', sampleWith(other)));
  expect((await screen.findByRole('alert')).textContent).toContain('工作簿“无.xlsx”里没有“评分规则”表');
});
