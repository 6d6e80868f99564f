import type { MoneySubject } from '../../facts/ids';
import type { Form, FundingRole } from '../../model';
import type { Papers } from '../across/papers';
import { isOneStem, projectKey, projectStem, townshipIn } from '../across/names';
import { comparable } from './prose';

/** Whom a figure is about. A figure whose subject is not certain is not compared. */

export type Subject =
  | { readonly kind: 'whole' }
  | { readonly kind: 'project'; readonly forms: readonly Form[]; readonly key: string; readonly name: string }
  /** All projects together. */
  | { readonly kind: 'projects' }
  | { readonly kind: 'fund'; readonly fund: Fund }
  | { readonly kind: 'unknown' };

export interface Fund {
  readonly name: string;
  readonly pattern: RegExp;
  readonly facts: readonly MoneySubject[];
  readonly roles: readonly FundingRole[];
}

export const WHOLE: Subject = { kind: 'whole' };
export const UNKNOWN: Subject = { kind: 'unknown' };

const fund = (
  name: string,
  words: string,
  facts: readonly MoneySubject[],
  roles: readonly FundingRole[] = [],
): Fund => ({
  name,
  pattern: new RegExp(`^(?:${words})$`),
  facts,
  roles,
});

const FUNDS: readonly Fund[] = [
  fund('三公经费', '三公(?:经费)?', ['threePublic']),
  fund('公务接待费', '公务(?:接待|招待)(?:费|经费)?', ['threePublic.reception']),
  fund('公务用车费', '公务用车(?:购置(?:及|和|与)?)?(?:运行)?(?:维护)?(?:费|经费)?', [
    'threePublic.vehicles',
    'threePublic.vehicles.running',
    'threePublic.vehicles.purchase',
  ]),
  fund('因公出国（境）费', '因公出国(?:\\(境\\))?(?:费|经费)?', ['threePublic.abroad']),
  fund('人员经费', '人员(?:经费|类(?:支出|经费)?|支出)', ['personnel'], ['personnel']),
  fund('公用经费', '(?:日常|运转类)?公用(?:经费|支出)', ['operatingPublic'], ['operatingPublic']),
  fund('基本支出', '基本支出', ['basic'], ['basic']),
  fund('项目支出', '项目支出|特定目标类(?:支出|项目)?', ['project', 'project.listed'], ['project', 'targeted']),
  fund('政府采购', '(?:政府)?采购(?:金额|资金|项目)?', ['procurement']),
];

/** Words that say nothing of whom a figure is about, or that it is the unit itself. */
const SELF =
  /^(?:我|本)(?:镇|乡|街道|单位|部门|办|局|级)|^(?:镇|乡)(?:人民)?政府|^人民政府|^(?:本级|部门整体|整体支出|部门|单位|全镇|全乡|整体)/;
const EMPTY =
  /^(?:20[0-9]{2}年(?:度|末|底|初)?|本年度?|当年|全年|今年以来|今年|年度|年末|年底|年初到调整后|年中|期末|截至|截止|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末)?|年|共有|共|总|合计|实际|核定|批复|下达|安排|落实|投入|财政|预算资金|部门预算|预算|资金总额|资金|支出|总额|经自评|自评|经综合评价|经评价|经评定|综合|评价|绩效|其中|的|人员|在|按|一是|二是|三是|四是|五是|从.{0,6}看|结果|显示|数据|最终|数|和|与|及|现有|现|有|机关|县|市|省)/;

/** Keeps whom the text is speaking of, from passage to passage. */
export class Speaker {
  private current: Subject = WHOLE;
  private section: Subject = WHOLE;
  private readonly names: readonly string[];
  private readonly projects: readonly { readonly stem: string; readonly subject: Subject & { kind: 'project' } }[];

  constructor(papers: Papers) {
    this.projects = projectsOf(papers);
    this.names = unitNames(papers);
  }

  /** A heading names the subject of what stands under it. */
  enterSection(title: string): void {
    this.section = this.projectIn(title) ?? WHOLE;
    this.current = this.section;
  }

  /** The subject of the chapter the text stands in. */
  get inSection(): Subject {
    return this.section;
  }

  enterPassage(title: string | null): void {
    const own = title === null ? null : this.projectIn(title);
    this.current = own ?? this.section;
  }

  /** A kind of spending is spoken of in one sentence only; behind 其中 the sentence speaks of parts. */
  leaveSentence(whole: Subject | null): void {
    if (whole !== null) this.current = whole;
    if (this.current.kind === 'fund' || this.current.kind === 'projects') this.current = this.section;
  }

  get speaksOf(): Subject {
    return this.current;
  }

  /** Words without a figure of their own: “在农村户厕改造项目方面，”. */
  pass(words: string): void {
    const named = this.projectIn(words) ?? fundIn(words.replace(/(?:方面|情况|上)$/, ''));
    if (named !== null) this.current = named;
    else if (/项目|专项|工程|经费|补助|采购/.test(words)) this.current = UNKNOWN;
    else if (SELF.test(words) || this.names.some((name) => words.startsWith(name))) this.current = WHOLE;
  }

  /** @param head what stands before the name of the quantity: “我镇2022年”, “农村户厕改造项目”, “”. */
  resolve(head: string): Subject {
    const { rest, saysSelf } = this.stripped(head);
    if (rest === '') {
      if (saysSelf) this.current = WHOLE;
      return this.current;
    }
    this.current = this.projectOnly(rest) ?? fundIn(rest) ?? allProjects(rest) ?? UNKNOWN;
    return this.current;
  }

  /** The kind of spending or the project that the words are, and nothing else; null where they are none. */
  spendingOf(label: string): Subject | null {
    const { rest } = this.stripped(label);
    const subject = rest === '' ? null : (this.projectExactly(rest) ?? fundIn(rest) ?? allProjects(rest));
    if (subject !== null) this.current = subject;
    return subject;
  }

  /** A name such as 三公经费控制率 says itself whom it is about, unless the text speaks of a project or of others. */
  isOfUnit(head: string): boolean {
    return this.isBare(head) && (this.current.kind === 'whole' || this.current.kind === 'fund');
  }

  /** The words say nothing more than whom it is about. */
  isBare(head: string): boolean {
    return this.stripped(head).rest === '';
  }

  /** The last project that the words name. */
  projectIn(words: string): Subject | null {
    let found: { at: number; subject: Subject } | null = null;
    for (const { stem, subject } of this.projects) {
      const at = words.lastIndexOf(stem);
      if (at >= 0 && (found === null || at > found.at)) found = { at, subject };
    }
    return found?.subject ?? null;
  }

  private projectExactly(rest: string): Subject | null {
    const stem = projectStem(rest);
    return this.projects.find((project) => project.stem === stem)?.subject ?? null;
  }

  private projectOnly(rest: string): Subject | null {
    const stem = projectStem(rest.replace(/(?:的|支出)$/, ''));
    const found = this.projects.filter((project) => project.stem === stem);
    const near = found.length > 0 ? found : this.projects.filter((project) => isAbbreviated(project.stem, stem));
    return near.length === 1 ? (near[0]?.subject ?? null) : null;
  }

  private stripped(head: string): { rest: string; saysSelf: boolean } {
    let [rest, saysSelf] = [head, false];
    for (;;) {
      const self = SELF.exec(rest)?.[0] ?? this.names.find((name) => rest.startsWith(name)) ?? '';
      const word = self || (EMPTY.exec(rest)?.[0] ?? '');
      if (word === '' || fundIn(rest) !== null || allProjects(rest) !== null) return { rest, saysSelf };
      saysSelf ||= self !== '';
      rest = rest.slice(word.length);
    }
  }
}

/** 户厕改造 of 农村户厕改造; a longer name may be another project's. */
function isAbbreviated(stem: string, said: string): boolean {
  return stem.includes(said) && isOneStem(stem, said);
}

function fundIn(words: string): Subject | null {
  const bare = words.replace(/^(?:全年|本年度?|当年|20[0-9]{2}年度?)/, '').replace(/的$/, '');
  const found = FUNDS.find(({ pattern }) => pattern.test(bare) || pattern.test(bare.replace(/支出$/, '')));
  return found === undefined ? null : { kind: 'fund', fund: found };
}

function allProjects(words: string): Subject | null {
  return /^(?:各|全部|所有)项目(?:支出|资金)?$/.test(words) ? { kind: 'projects' } : null;
}

function projectsOf({ projects, lists }: Papers): Speaker['projects'] {
  const listed = lists.flatMap(({ projectList }) => projectList?.projects.map(({ name }) => name.text) ?? []);
  const names = [...projects.map(({ projectName }) => projectName ?? ''), ...listed];
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = projectKey(name);
    if (key !== null && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey].map(([key, name]) => ({
    stem: comparable(projectStem(key)),
    subject: { kind: 'project', key, name, forms: projects.filter((form) => projectKey(form.projectName) === key) },
  }));
}

/** Longest first: 巨鹿县小吕寨镇人民政府 before 小吕寨镇. */
function unitNames({ forms }: Papers): string[] {
  const full = forms.flatMap(({ unitName }) => (unitName === null ? [] : [comparable(unitName)]));
  const towns = full.flatMap((name) => townshipIn(name) ?? []);
  const all = [...full, ...full.map((name) => name.replace(/本级$/, '')), ...towns.map((town) => `${town}人民政府`)];
  return [...new Set([...all, ...towns])].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}
