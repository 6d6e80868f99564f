/**
 * How an official document looks, as data: a county whose offices want 29 磅 or a centred page number changes values
 * here and nothing else. Millimetres for the page, points for letters, characters of the body for indents.
 */

export type FontRole = 'title' | 'body' | 'heading' | 'subheading' | 'pageNumber';

export interface FontChoice {
  /** The family as offices name it. Only named: these fonts may not be handed on. */
  readonly name: string;
  /** Taken where a computer has no such family, the first that it has. */
  readonly fallbacks: readonly string[];
  /** What a program without any of them should look for. */
  readonly kind: 'roman' | 'swiss' | 'modern';
}

export interface HeadingStyle {
  readonly font: FontRole;
  readonly bold: boolean;
}

export interface StyleProfile {
  readonly id: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** From the page's upper edge to the note on a draft, from its lower edge to the page number. */
    readonly header: number;
    readonly footer: number;
  };
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  readonly fonts: Readonly<Record<FontRole, FontChoice>>;
  /** Digits and Latin letters in running text. */
  readonly latinFont: string;
  readonly sizes: {
    readonly title: number;
    readonly body: number;
    readonly table: number;
    readonly tableLine: number;
    readonly pageNumber: number;
  };
  /** 一、 （一） 1. （1） */
  readonly headings: readonly [HeadingStyle, HeadingStyle, HeadingStyle, HeadingStyle];
  readonly firstLineIndent: number;
  /** Blank lines: between the text and the list of attachments, and for the stamp above unit and date. */
  readonly blankLines: { readonly beforeAttachments: number; readonly beforeSignature: number };
  /** Characters free to the right of the date; the unit's name is centred above it. */
  readonly dateIndent: number;
  readonly pageNumber: {
    readonly dash: string;
    readonly odd: 'left' | 'center' | 'right';
    readonly even: 'left' | 'center' | 'right';
    /** Characters of its own size free beside it. */
    readonly indent: number;
  };
  readonly gap: { readonly highlight: 'yellow'; readonly color: string };
}

const SONG = ['宋体', 'SimSun', 'NSimSun'];

/** 《党政机关公文格式》（GB/T 9704-2012）, digits in Times New Roman as most guides add. */
export const OFFICIAL_STYLE: StyleProfile = {
  id: 'gb-t-9704-2012',
  // Type area 156 × 225 mm; the page number's dash stands 7 mm below it.
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 25 },
  linesPerPage: 22,
  charactersPerLine: 28,
  fonts: {
    title: {
      name: '方正小标宋简体',
      fallbacks: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', ...SONG],
      kind: 'roman',
    },
    body: { name: '仿宋_GB2312', fallbacks: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'], kind: 'roman' },
    heading: { name: '黑体', fallbacks: ['SimHei', '华文黑体', '微软雅黑'], kind: 'swiss' },
    subheading: { name: '楷体_GB2312', fallbacks: ['楷体', 'KaiTi', '华文楷体', 'STKaiti'], kind: 'roman' },
    pageNumber: { name: '宋体', fallbacks: SONG.slice(1), kind: 'roman' },
  },
  latinFont: 'Times New Roman',
  sizes: { title: 22, body: 16, table: 12, tableLine: 18, pageNumber: 14 },
  headings: [
    { font: 'heading', bold: false },
    { font: 'subheading', bold: false },
    { font: 'body', bold: true },
    { font: 'body', bold: false },
  ],
  firstLineIndent: 2,
  blankLines: { beforeAttachments: 1, beforeSignature: 2 },
  dateIndent: 4,
  pageNumber: { dash: '—', odd: 'right', even: 'left', indent: 1 },
  gap: { highlight: 'yellow', color: 'C00000' },
};
