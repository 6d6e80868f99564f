import { adjustedBudgetMismatch } from '../../../src/core/checks/adjustedBudgetMismatch';
import { columnUncertain } from '../../../src/core/checks/columnUncertain';
import { recognise } from '../../../src/core/forms/recognise';
import { BUILTIN_PROFILE } from '../../../src/core/law/builtin';
import type { Subjects } from '../../../src/core/rule';
import { scoreForm } from '../../../src/core/scores';
import { paper } from '../forms/paper';
import { said } from './troubles';

function funding(headings: string, amounts: string): Subjects['funding'] {
  const drawing = `
    项目支出绩效自评表 | < | < | < | < | <
    项目资金（万元） | ${headings}
    年度资金总额 | ${amounts}
    一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 甲 | ≥5个 | 5个 | 90 | 90
  `;
  const [form] = recognise([paper('表', drawing)]).forms;
  if (!form) throw new Error('not recognised');
  const scored = scoreForm(form, BUILTIN_PROFILE);
  if (!form.funding || !scored.execution) throw new Error('no money block');
  return { scored, funding: form.funding, execution: scored.execution };
}

describe('adjusted-budget-mismatch', () => {
  const headings = '年初预算 | 年度预算调整 | 调整后的预算 | 全年执行数 | 执行率';

  it('accepts a sum that is right, cuts included', () => {
    expect(said(adjustedBudgetMismatch, funding(headings, '100 | 20 | 120 | 90 | 75%'))).toEqual([]);
    expect(said(adjustedBudgetMismatch, funding(headings, '100 | -20 | 80 | 60 | 75%'))).toEqual([]);
  });

  it('tells the right sum and offers it', () => {
    expect(said(adjustedBudgetMismatch, funding(headings, '100 | 20 | 125 | 100 | 80%'))).toEqual([
      {
        cell: 'D3',
        severity: 'error',
        message: '“年度资金总额”年初预算 100 加调整数 20 应为 120，表中调整后预算填 125。',
        fix: { D3: '120' },
      },
    ]);
  });
});

describe('column-uncertain', () => {
  it('says nothing where the printed rate settles the heading', () => {
    expect(
      said(
        columnUncertain,
        funding('全年预算数 | 全年预算调整数 | 全年执行数 | 执行率 | 得分', '100 | 120 | 90 | 75% | 7.5'),
      ),
    ).toEqual([]);
  });

  it('tells how a heading was understood that nothing settles', () => {
    expect(
      said(columnUncertain, funding('全年预算数 | 全年预算调整数 | 全年执行数 | 执行率 | 得分', '100 | 120 | 90 | | ')),
    ).toEqual([
      { cell: 'C3', severity: 'hint', message: 'C 列“全年预算调整数”按“调整后预算数”理解，表中不能完全确定，请核对。' },
    ]);
  });
});
