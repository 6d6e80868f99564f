import { FUniver } from '@univerjs/core/facade';
import { type IDisposable, LocaleType, LogLevel, Univer, type IUniverConfig } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  CalculationMode,
  SheetInterceptorService,
  UniverSheetsCorePreset,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { withPercentSign } from './percent';
import { applyTheme, NO_STYLE_ELEMENT } from './theme';
import '@univerjs/preset-sheets-core/lib/index.css';

export interface RunningUniver extends IDisposable {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts the spreadsheet component in a box, with everything but its grid, its formula line and its sheet tabs away.
 * @param recalculates work out every formula at once, instead of only those that have no result.
 */
export function startUniver(container: HTMLElement, recalculates: boolean): RunningUniver {
  const config: Partial<IUniverConfig> = {
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: chinese },
    logLevel: LogLevel.ERROR,
  };
  const univer = new Univer(config);
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    footer: { menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    disableAutoFocus: true,
    formula: { initialFormulaComputing: recalculates ? CalculationMode.FORCED : CalculationMode.WHEN_EMPTY },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: {
      isRowStylePrecedeColumnStyle: true,
      disableForceStringAlert: true,
      disableForceStringMark: true,
      clipboardConfig: { hidePasteOptions: true },
    },
  });
  for (const plugin of plugins) {
    if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
    else if (plugin[0] === UniverUIPlugin)
      univer.registerPlugin(plugin[0], { ...plugin[1], override: NO_STYLE_ELEMENT });
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  applyTheme(univer);
  return { univer, api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}

/** Before the library's own reading of what was typed, which takes 95 in a percentage cell for 9500 %. */
const FIRST = 10_000;

/** Only once a workbook is there: the library starts its parts with the first one. */
export function readPercentages(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: 'percentages',
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
      const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell?.v;
      if (typed === undefined || typed === null || typeof typed === 'boolean') return next(cell);
      const read = withPercentSign(String(typed), format);
      return next(read === String(typed) ? cell : { ...cell, p: null, v: read });
    },
  });
}
