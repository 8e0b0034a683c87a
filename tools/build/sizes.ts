import { BUDGETS } from './budgets.ts';
import { measureFirstLoads } from './measureFirstLoad.ts';

// Holds the production build in dist/ against its budgets. Prints one row for each page.
const folder = process.argv[2] ?? 'dist';
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
let over = 0;
console.log('first load, brotli kB:   html scripts   total  files');
for (const { address, html, scripts, requests } of measureFirstLoads(folder)) {
  const budget = BUDGETS.find(({ pages }) => pages.test(address));
  const total = html + scripts;
  const isOver = budget !== undefined && (html > budget.html || total > budget.total);
  if (isOver) over++;
  const verdict = isOver ? `  over ${kB(budget.html).trim()} html or ${kB(budget.total).trim()} total` : '';
  console.log(
    `${kB(html).padStart(29)} ${kB(scripts)} ${kB(total)} ${String(requests).padStart(6)}  ${address}${verdict}`,
  );
}
if (over > 0) {
  console.error(`${over} pages are over budget. Move what they do not show at first behind import().`);
  process.exit(1);
}
