import type { Gap, Run } from './document';

/** 【待补充：满意度调查的发放份数】 */
export function gapText(gap: Gap): string {
  return `【待补充：${gap.what}】`;
}

export function runText(run: Run): string {
  return run.kind === 'gap' ? gapText(run) : run.text;
}
