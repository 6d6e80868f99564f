/** What the first page says, before any library is there. Plain words for a township accountant. */

export const OPENING = '正在打开绩效自评助手，请稍候……';

export const OLD_BROWSER = {
  title: '这台电脑的 Excel 打不开本面板',
  text: '这台电脑的 Excel 用旧的 Internet Explorer 组件显示面板，本面板在这个组件里运行不了。您的文件没有任何改动。',
  steps: [
    '请电脑管理员安装“Microsoft Edge WebView2 运行时”（离线安装包即可），然后重新打开 Excel。',
    '如果是 Excel 2019 或更早的版本，装了也不会启用，请改用 Excel 2021 或更新的版本。',
    '暂时换不了的，请把工作簿交给管理员，用命令行 ziping 计算，结果与面板完全相同。',
  ],
};

export const OLD_WEBVIEW = {
  title: '这台电脑的面板组件太旧',
  text: '面板组件 WebView2 的版本太旧，本面板需要 94 或更新的版本。您的文件没有任何改动。',
  steps: ['请电脑管理员用离线安装包更新“Microsoft Edge WebView2 运行时”，然后重新打开 Excel。'],
};

export const NOT_IN_EXCEL = {
  title: '请从 Excel 里打开',
  text: '本面板要在 Excel 里用，在浏览器里打开没有工作簿可算。',
  steps: ['打开填好的绩效自评工作簿。', '在 Excel 的“绩效自评”选项卡点“计算得分”。'],
};

export const NOT_LOADED = {
  title: '面板没有打开',
  text: '从服务器取不到下面的文件，面板没有打开。您的文件没有任何改动。',
  steps: [
    '请确认这台电脑连着单位的内网，然后点“再试一次”。',
    '还是不行，请把本页拍照发给管理员：请他确认服务器开着，并且下面的文件都在。',
  ],
};

export const BROKEN_SCRIPT = {
  title: '面板没有打开',
  text: '面板的程序在打开时出错了。您的文件没有任何改动。',
  steps: [
    '请点“再试一次”；还是不行，请关掉 Excel 重新打开。',
    '反复出现时，请把本页拍照发给管理员：请他按部署说明清除加载项缓存，并核对服务器上的文件是同一个版本。',
  ],
};

export const NO_ANSWER = {
  title: 'Excel 还没有回应面板',
  text: '面板的文件都取到了，但 Excel 没有回应。您的文件没有任何改动。',
  steps: [
    '如果正在编辑单元格，或者有对话框开着，请先按 Enter 或关掉对话框；面板会自动继续。',
    '过一会儿还是不行，请点“再试一次”，或者关掉 Excel 重新打开。',
    '反复出现时，请管理员按部署说明清除加载项缓存。',
  ],
};

export const RETRY = '再试一次';

/** @param file as the server names it, e.g. "office-js/office.js". */
export function notLoaded(file: string): string {
  return '没有取到：' + file;
}

/** @param message of the browser, in its language. */
export function scriptError(message: string): string {
  return '程序报告：' + message;
}

/** @param seconds since the page opened. */
export function waited(seconds: number): string {
  return '已等待 ' + String(seconds) + ' 秒';
}

/** @param browser what the browser calls itself. */
export function shownBy(browser: string): string {
  return '显示组件：' + browser;
}
