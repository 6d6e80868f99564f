import { scoreOf } from './build';

/** Figures that are said in words on both sides. */

const points = (name: string, target: string, actual: string): string | null =>
  scoreOf({ name, target, actual, weight: '20', entered: '20' }).points?.toFixed(2) ?? null;

test.each([
  ['改造户厕', '改造户厕300座', '已改造户厕300座', '20.00'],
  ['改造户厕', '改造户厕300座', '已改造户厕285座', '19.00'], // 20 × 285 ÷ 300
  ['清理垃圾', '全年清理垃圾不少于500吨', '全年共清理垃圾620吨', '20.00'],
  ['改造户厕', '300座', '已改造户厕270座', '18.00'],
  ['集体经济收入', '增长10%以上', '增长12.5%', '20.00'],
  ['能耗', '下降4%以上', '下降3%', '15.00'],
  ['覆盖村数', '全镇23个村', '全镇23个村', '20.00'],
])('%s: %s, done: %s', (name, target, actual, expected) => {
  expect(points(name, target, actual)).toBe(expected);
});

test.each([
  ['of another unit', '改造户厕300座', '改造户厕300户'],
  ['about something else', '改造户厕300座', '完成设计300座'],
  ['rise instead of fall', '下降10%以上', '增长12%'],
  ['two figures', '培训2期300人', '培训2期320人'],
  ['a rate for each time', '每月走访20户', '每月走访22户'],
  ['down to a level', '失业率下降至5%', '失业率下降至4%'],
  ['a year', '按照2022年标准', '按照2022年标准'],
  ['without a unit', '符合标准2022', '符合标准2022'],
])('%s stays a text: %s, %s', (_, target, actual) => {
  const score = scoreOf({ name: '改造户厕', target, actual, weight: '20', entered: '20' });
  expect([score.status, score.points]).toEqual(['kept', null]);
});

test('says by which figures it was compared, and leaves the cells as they are', () => {
  const score = scoreOf({ name: '改造户厕', target: '改造户厕300座', actual: '已改造户厕310座', weight: '20' });
  expect(score.assumptions).toContain('按文字中的数量 300座、310座 比较');
  expect(score.indicator.target.quantity.kind).toBe('text');
});
