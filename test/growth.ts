import { cpuUsage } from 'node:process';

/** Milliseconds of processor time, the least of some runs: what else the machine is doing counts little. */
function least(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = cpuUsage();
    work();
    const { user, system } = cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Holds work to time in proportion to its size, by a ratio within one run. Square work takes 64 times as long for eight
 * times the size; the slack is for what does not depend on size, and for a machine that is busy.
 * @param work does its task at this share of the full size: 1, or an eighth
 */
export function expectLinear(work: (share: number) => unknown, runs = 3): void {
  work(1 / 8);
  const eighth = least(runs, () => work(1 / 8));
  const whole = least(runs, () => work(1));
  expect(whole).toBeLessThan(24 * eighth + 40);
}
