import { formBlank } from '../../../src/core/checks/formBlank';
import { formNotRecognised } from '../../../src/core/checks/formNotRecognised';
import { formOtherYear } from '../../../src/core/checks/formOtherYear';
import { sheetHidden } from '../../../src/core/checks/sheetHidden';
import { at, formOf, workbookOf } from './build';
import { said } from './troubles';

const NOTHING = workbookOf({});

describe('what was set aside', () => {
  it('form-not-recognised names the headings that are missing', () => {
    const unrecognised = [{ sheet: '项目二', at: at('A3'), missing: ['分值', '得分'] }];
    expect(said(formNotRecognised, workbookOf({ unrecognised }))).toEqual([
      {
        cell: 'A3',
        severity: 'warning',
        message: '工作表“项目二”像是自评表，但没有找到表头“分值”、“得分”，没有参与计算。',
      },
    ]);
    expect(said(formNotRecognised, NOTHING)).toEqual([]);
  });

  it('form-blank is one hint at the title', () => {
    expect(said(formBlank, workbookOf({ blank: [formOf({ state: 'blank', projectName: '农村道路' })] }))).toEqual([
      { cell: 'A1', severity: 'hint', message: '“农村道路”还没有填写完成情况，没有参与计算。' },
    ]);
    expect(said(formBlank, NOTHING)).toEqual([]);
  });

  it('form-other-year names both years', () => {
    expect(said(formOtherYear, workbookOf({ otherYear: [formOf({ year: 2021 })], year: 2022 }))).toEqual([
      {
        cell: 'A1',
        severity: 'hint',
        message: '“项目支出绩效自评表”是 2021 年度的表，本次检查的是 2022 年度，没有参与计算。',
      },
    ]);
    expect(said(formOtherYear, NOTHING)).toEqual([]);
  });

  it('sheet-hidden stands once per sheet', () => {
    expect(said(sheetHidden, workbookOf({ hidden: [formOf(), formOf({ id: '项目#2' })] }))).toEqual([
      { cell: 'A1', severity: 'hint', message: '工作表“项目”是隐藏的，上面的自评表没有参与计算。' },
    ]);
    expect(said(sheetHidden, NOTHING)).toEqual([]);
  });
});
