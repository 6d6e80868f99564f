/** Rows of { name, figure, budget?, met? } as a table; figures without a budget are there to explain. */
export function printTable(rows) {
  const lines = [
    ['what', 'measured', 'budget', 'verdict'],
    ...rows.map(({ name, figure, budget = '', met }) => [name, figure, budget, verdict(met)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function verdict(met) {
  if (met === undefined) return '';
  return met ? 'met' : 'MISSED';
}
