import type { Form } from '../../model';
import type { Papers } from '../across/papers';
import { isOneStem, projectStem } from '../across/names';
import { fundNamed, type Fund } from './funds';
import { namedProjects, unitNames, type NamedProject } from './knownNames';

/** Whom a figure is about. A figure whose subject is not certain is not compared. */

export type Subject =
  | { readonly kind: 'whole' }
  | { readonly kind: 'project'; readonly forms: readonly Form[]; readonly key: string; readonly name: string }
  /** All projects together. */
  | { readonly kind: 'projects' }
  | { readonly kind: 'fund'; readonly fund: Fund }
  | { readonly kind: 'unknown' };

export const WHOLE: Subject = { kind: 'whole' };
export const UNKNOWN: Subject = { kind: 'unknown' };

/** Words that say nothing of whom a figure is about, or that it is the unit itself. */
const SELF =
  /^(?:我|本)(?:镇|乡|街道|单位|部门|办|局|级|委)|^(?:镇|乡)(?:人民)?政府|^人民政府|^(?:本级|部门整体|整体支出|部门|单位|全镇|全乡|全局|整体)/;
const EMPTY =
  /^(?:20[0-9]{2}(?:年(?:度|末|底|初)?|$)|本年度?|当年|全年|今年以来|今年|年度|年末|年底|年初到调整后|年中|期末|截至|截止|[0-9]{1,2}月(?:[0-9]{1,2}日|底|末)?|年|共有|共|总|合计|实际|实有|核定|批复|下达|安排|落实|投入|财政|预算资金|部门预算|预算|资金总额|资金|支出|总额|经自评|自评|经综合评价|经评价|经评定|综合|评价|绩效|其中|的|人员|在|按|一是|二是|三是|四是|五是|从.{0,6}看|对|由|累计|机构编制部门|机构|结果|显示|数据|最终|数|和|与|及|现有|现|有|机关|县|市|省)/;

/** A report about one project calls it so. */
const OWN_PROJECT = /^(?:本|该|此)?项目/;

const TARGETS = /^(?!.*(?:完成|实现|达成|分析)).{0,12}目标(?:任务|情况|设定|设置|及指标)?$/;

const OTHER_MONEY = /(?:项目|工程|专项|补助|补贴|奖补|资金|经费|费用?)$/;

/** Keeps whom the text is speaking of, from passage to passage. */
export class Speaker {
  private readonly names: readonly string[];
  private readonly projects: readonly NamedProject[];
  /** Whom the whole text is about. */
  private readonly base: Subject;
  private readonly isOfOneProject: boolean;
  private readonly hasDepartment: boolean;
  private current: Subject;
  private section: Subject;
  private passage: Subject;
  private heading = '';
  private saysTargets = false;

  /** @param title of the text: a project that it names is what the text is about. */
  constructor(papers: Papers, title: string) {
    this.projects = namedProjects(papers);
    this.names = unitNames(papers);
    this.base = this.onlyProjectIn(title) ?? WHOLE;
    this.hasDepartment = papers.department !== null;
    this.isOfOneProject = this.base.kind === 'project' || (!this.hasDepartment && papers.projects.length === 1);
    this.current = this.base;
    this.section = this.base;
    this.passage = this.base;
  }

  /** A heading names the subject of what stands under it. */
  enterSection(title: string): void {
    this.section = this.subjectOf(title) ?? this.base;
    this.passage = this.section;
    this.current = this.section;
    this.heading = title;
    this.saysTargets = TARGETS.test(title);
  }

  /** What stands here is promised, not reached. */
  get isAboutTargets(): boolean {
    return this.saysTargets;
  }

  /** The subject of the paragraph, by its own first words or by the heading it stands under. */
  get inPassage(): Subject {
    return this.passage;
  }

  enterPassage(title: string | null): void {
    if (title !== null) this.saysTargets = TARGETS.test(title);
    const own = title === null ? null : this.subjectOf(title);
    this.passage = own ?? (title !== null && this.namesOther(title) ? UNKNOWN : this.section);
    this.current = this.passage;
  }

  /** What a heading, or the first words of a paragraph, is about. */
  private subjectOf(title: string): Subject | null {
    return this.projectIn(title) ?? fundIn(title.replace(/(?:支出|使用|管理|控制)?情况$/, ''));
  }

  /** 村级道路奖补资金 as the beginning of a paragraph: some money, and none that the forms know. */
  private namesOther(title: string): boolean {
    if (!OTHER_MONEY.test(title) || this.isOfOneProject) return false;
    return !this.isBare(title) && fundIn(title) === null;
  }

  /** A number of projects that is the number of all: what follows in the sentence is about all of them. */
  countedProjects(): void {
    this.current = { kind: 'projects' };
  }

  /** A kind of spending is spoken of in one sentence only; behind 其中 the sentence speaks of parts. */
  leaveSentence(whole: Subject | null): void {
    if (whole !== null) this.current = whole;
    if (this.current.kind === 'fund' || this.current.kind === 'projects') this.current = this.passage;
  }

  /** The heading that the text stands under. */
  get underHeading(): string {
    return this.heading;
  }

  get speaksOf(): Subject {
    return this.current;
  }

  /** Words without a figure of their own: “在农村户厕改造项目方面，”. */
  pass(words: string): void {
    if (this.current.kind === 'projects' && /^(?:专项|预算|支出)?项目/.test(words)) return;
    const named = this.projectIn(words) ?? fundIn(words.replace(/(?:方面|情况|上)$/, ''));
    if (named !== null) this.current = named;
    else if (this.isOfOneProject && OWN_PROJECT.test(words)) this.current = this.base;
    else if (/项目|专项|工程(?!款)|经费|补助|采购/.test(words)) this.current = UNKNOWN;
    else if (this.isOfOneProject) return;
    else if (SELF.test(words) || this.names.some((name) => words.startsWith(name))) this.current = WHOLE;
  }

  /** @param head what stands before the name of the quantity: “我镇2022年”, “农村户厕改造项目”, “”. */
  resolve(head: string): Subject {
    const { rest, saysSelf } = this.stripped(head);
    if (rest === '') {
      if (saysSelf) this.current = this.selfIn(head);
      return this.current;
    }
    if (this.current.kind === 'projects' && rest === '项目') return this.current;
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

  /** 我镇, 全年, 2022年: the words say whom or when, and nothing else. */
  saysWhomOrWhen(head: string): boolean {
    const { rest, saysSelf } = this.stripped(head);
    return rest === '' && (saysSelf || /[0-9]年|全年|本年|年度|当年/.test(head));
  }

  /** 本项目 is the project, 我镇 the unit, of which a workbook with one project only holds nothing. */
  private selfIn(head: string): Subject {
    if (this.isOfOneProject && OWN_PROJECT.test(head)) return this.base;
    return this.isOfOneProject && !this.hasDepartment ? UNKNOWN : WHOLE;
  }

  private onlyProjectIn(words: string): Subject | null {
    const found = this.projects.filter(({ stem }) => words.includes(stem));
    return found.length === 1 ? (found[0]?.subject ?? null) : null;
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
      const project = this.isOfOneProject ? (OWN_PROJECT.exec(rest)?.[0] ?? '') : '';
      if (project !== '' && this.projectExactly(rest) === null) {
        [rest, saysSelf] = [rest.slice(project.length), true];
        continue;
      }
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
  const fund = fundNamed(words);
  return fund === null ? null : { kind: 'fund', fund };
}

function allProjects(words: string): Subject | null {
  return /^(?:各|全部|所有)项目(?:支出|资金)?$/.test(words) ? { kind: 'projects' } : null;
}
