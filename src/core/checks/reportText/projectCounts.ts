import { decimal } from '../../decimal';
import type { Papers } from '../across/papers';
import type { KnownValue } from './known';
import type { Figure, Sentence } from './sentences';

/** How many projects a text speaks of. */

export function projectCounts({ projects, lists }: Papers): KnownValue[] {
  const counts = [projects.length, ...lists.map(({ projectList }) => projectList?.projects.length ?? 0)];
  const cells = projects.flatMap(({ titleAt }) => titleAt ?? []);
  return counts
    .filter((count) => count > 0)
    .map((count) => ({ value: decimal(String(count)), unit: '个', cells, isComputed: false }));
}

/** 3个项目, 项目3个: as many as the forms are, so that the sentence is about all of them. */
export function isProjectCount(papers: Papers, { digits, unit }: Figure, words: string, behind: string): boolean {
  if (unit !== '个') return false;
  const isNamed = /项目(?:共|共有|共计|总计)?$/.test(words) || /^(?:专项|预算|支出)?项目/.test(behind);
  return isNamed && projectCounts(papers).some(({ value }) => value.eq(decimal(digits)));
}

/** 对3个项目开展自评; 安排项目3个，年初预算… where a list says that it holds every project. */
export function saysAllProjects(papers: Papers, { text, start }: Sentence, { end }: Figure, words: string): boolean {
  if (/抽查|核查|重点|现场|部分|其中|其他|剩余/.test(words)) return false;
  const behind = text.slice(end - start);
  if (/^(?:专项|预算|支出)?项目(?:全部|均|都)(?:已)?(?:开展|进行|纳入)了?(?:绩效)?自评/.test(behind)) return true;
  if (/(?:对|涵盖)$/.test(words)) return /^(?:专项|预算|支出)?项目/.test(behind) && isAboutEvaluation(words, behind);
  const isBudgeted = /^[，,](?:年初|全年|总)?预算/.test(behind);
  return isBudgeted && /安排(?:的)?项目(?:共|共有|共计)?$/.test(words) && hasWholeList(papers);
}

/** The very words of an evaluation of each: 对2个项目和部门整体支出进行自评. */
function isAboutEvaluation(words: string, behind: string): boolean {
  if (/涵盖$/.test(words)) return true;
  return /^(?:专项|预算|支出)?项目(?:支出)?(?:[和及][^，。]{2,10})?(?:全部|均|逐一)?(?:进行|开展)了?(?:绩效)?自评/.test(
    behind,
  );
}

function hasWholeList({ lists, projects }: Papers): boolean {
  return lists.some(
    ({ projectList }) => (projectList?.completeAt ?? null) !== null && projectList?.projects.length === projects.length,
  );
}
